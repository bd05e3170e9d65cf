package io.github.limner.launcher;

import io.github.limner.bridge.AppDescription;
import io.github.limner.bridge.AppDescription.Door;
import io.github.limner.bridge.ByteRoutes;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.DatasetCommands;
import io.github.limner.bridge.EventCommands;
import io.github.limner.bridge.ImageCommands;
import io.github.limner.bridge.MemoryCommands;
import io.github.limner.bridge.Opening;
import io.github.limner.bridge.PathCommands;
import io.github.limner.bridge.PathScope;
import io.github.limner.bridge.QueryCommands;
import io.github.limner.bridge.SettingsCommands;
import io.github.limner.bridge.Site;
import io.github.limner.bridge.TagCommands;
import io.github.limner.bridge.TaskCommands;
import io.github.limner.bridge.UiPages;
import io.github.limner.catalog.DatasetSummary;
import io.github.limner.catalog.Datasets;
import io.github.limner.image.Decoder;
import io.github.limner.image.Practice;
import io.github.limner.launcher.instance.Subject;
import io.github.limner.memory.Monitor;
import io.github.limner.settings.Preferences;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import io.github.limner.task.Tasks;
import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The composition root: every service of the program, made once, in order, and closed in reverse.
public final class Limner implements AutoCloseable {
  private final Database database;
  private final Preferences preferences;
  private final Tasks tasks;
  private final ExecutorService decoders;
  private final Decoder decoder;
  private final Datasets datasets;
  private final PathScope scope;
  private final Clients clients;
  private final Opening opening;
  private final ImageCommands.Folders folders;
  private final AppDescription description;
  private final Site site;
  private final Monitor monitor;

  private Limner(Path workspace, Door door, Optional<Path> ui) throws IOException {
    var budgets = new Budgets();
    database = Database.open(workspace.resolve("workspace"), Schema.WORKSPACE);
    preferences = new Preferences(database.jdbi());
    tasks = new Tasks(database.jdbi());
    decoders = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    decoder = new Decoder(budgets.decoding);
    datasets =
        new Datasets(
            database.jdbi(),
            Files.createDirectories(workspace.resolve("datasets")),
            tasks,
            budgets.unextracted,
            (folder, pictures) ->
                Thumbs.open(folder, pictures, decoder, budgets.thumbnails, decoders));
    scope = door == Door.WINDOW ? PathScope.of(datasets::contains) : PathScope.everything();
    clients = new Clients(Path.of("").toAbsolutePath());
    // Not before there is a page: it would make the start longer.
    var practice = new Practice(decoders, decoder);
    opening = new Opening(clients, practice::begin);
    tasks.onChange(_ -> practice.end());
    tasks.onChange(task -> clients.broadcast("task", task));
    tasks.onGone(id -> clients.broadcast("task_gone", new TaskCommands.TaskId(id)));
    datasets.onChange(dataset -> clients.broadcast("dataset", dataset));
    datasets.tags().onChange(id -> clients.broadcast("tags", new DatasetCommands.DatasetId(id)));
    folders =
        new ImageCommands.Folders(workspace.resolve("extracted"), workspace.resolve("thumbnails"));
    description = Version.description(door, workspace);
    site = new Site(routes(ui));
    monitor =
        Monitor.start(
            () -> budgets.now(database, datasets),
            budgets.concessions(database, datasets),
            pressure -> clients.broadcast("memory_pressure", pressure));
    datasets.onClose(monitor::closed);
    tasks.resumeAll();
  }

  /// Opens a workspace, which no other process may have open, and goes on with its tasks.
  ///
  /// @param ui a folder with another front end than Limner's own
  public static Limner open(Path workspace, Door door, Optional<Path> ui) throws IOException {
    return new Limner(workspace, door, ui);
  }

  private List<Site.Route> routes(Optional<Path> ui) {
    var pages = new Site.Route("/", true, new UiPages(ui));
    return Stream.concat(ByteRoutes.of(datasets, decoder, scope).stream(), Stream.of(pages))
        .toList();
  }

  /// Everything a page can ask without a window.
  public List<Command<?, ?>> commands() {
    return commands(scope);
  }

  /// The same for a terminal, where the user may name any path.
  List<Command<?, ?>> commandsOfTheUser() {
    return commands(PathScope.everything());
  }

  private List<Command<?, ?>> commands(PathScope scope) {
    return Stream.of(
            EventCommands.of(clients),
            opening.commands(),
            PathCommands.of(scope),
            DatasetCommands.of(datasets, scope),
            QueryCommands.of(datasets),
            TagCommands.of(datasets.tags()),
            TaskCommands.of(tasks),
            SettingsCommands.of(preferences, description),
            MemoryCommands.of(monitor, scope),
            ImageCommands.of(decoder, scope, folders))
        .<Command<?, ?>>flatMap(List::stream)
        .toList();
  }

  public Clients clients() {
    return clients;
  }

  public Site site() {
    return site;
  }

  public Preferences preferences() {
    return preferences;
  }

  public PathScope scope() {
    return scope;
  }

  /// Opens what the user named, and has every page show it.
  void show(List<Subject> subjects) throws IOException {
    for (var subject : subjects) opening.show(opened(subject));
  }

  private DatasetSummary opened(Subject subject) throws IOException {
    return switch (subject) {
      case Subject.Source(var path) -> {
        scope.grant(path);
        yield datasets.open(path);
      }
      case Subject.Sample() -> datasets.openSample();
    };
  }

  @Override
  public void close() {
    monitor.close();
    folders.tidy();
    tasks.close();
    datasets.close();
    decoders.shutdown();
    database.close();
  }
}
