package io.github.limner.launcher;

import io.github.limner.bridge.AppDescription;
import io.github.limner.bridge.AppDescription.Door;
import io.github.limner.bridge.ByteRoutes;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.DatasetCommands;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.EventCommands;
import io.github.limner.bridge.ImageCommands;
import io.github.limner.bridge.PathScope;
import io.github.limner.bridge.SettingsCommands;
import io.github.limner.bridge.Site;
import io.github.limner.bridge.TaskCommands;
import io.github.limner.bridge.UiPages;
import io.github.limner.catalog.Datasets;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.settings.Preferences;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import io.github.limner.task.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The composition root: every service of the program, made once, in order, and closed in reverse.
///
/// Memory is handed out here and nowhere else.
public final class Limner implements AutoCloseable {
  private static final int DECODE_BYTES = 40 << 20;
  private static final long THUMB_CACHE_BYTES = 12 << 20;

  private final Database database;
  private final Tasks tasks;
  private final Datasets datasets;
  private final Preferences preferences;
  private final Clients clients;
  private final PathScope scope;
  private final Site site;
  private final List<Command<?, ?>> commands = new ArrayList<>();
  private final Dispatcher dispatcher;

  private Limner(Workspace workspace, Door door, Optional<Path> ui) throws IOException {
    database = Database.open(workspace.file("workspace"), Schema.WORKSPACE);
    preferences = new Preferences(database.jdbi());
    tasks = new Tasks(database.jdbi());
    var decoder = new Decoder(new DecodeBudget(DECODE_BYTES));
    var cache = new ThumbCache(THUMB_CACHE_BYTES);
    pool = Executors.newFixedThreadPool(cores(), Thread.ofPlatform().daemon().name("decode-", 0).factory());
    datasets =
        new Datasets(
            database.jdbi(),
            workspace.folder("datasets"),
            tasks,
            (folder, pictures) -> Thumbs.open(folder, pictures, decoder, cache, pool));
    scope = door == Door.WINDOW ? PathScope.of(datasets::contains) : PathScope.everything();
    clients = new Clients(Path.of("").toAbsolutePath());
    tasks.onChange(task -> clients.broadcast("task", task));
    datasets.onChange(dataset -> clients.broadcast("dataset", dataset));
    commands = new ArrayList<>();
    commands.addAll(EventCommands.of(clients));
    commands.addAll(DatasetCommands.of(datasets, scope));
    commands.addAll(TaskCommands.of(tasks));
    commands.addAll(SettingsCommands.of(preferences, description(workspace, door)));
    commands.addAll(ImageCommands.of(decoder, scope, new ImageCommands.Folders(workspace.folder("extracted"), workspace.folder("thumbnails"))));
    commands.addAll(PathCommands.of(scope));
    var routes = new ArrayList<>(ByteRoutes.of(datasets, decoder, scope));
    routes.add(new Site.Route("/", true, new UiPages(ui)));
    site = new Site(routes);
    tasks.resumeAll();
  }
}
