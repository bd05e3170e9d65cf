package io.github.limner.bridge;

import io.github.limner.catalog.Datasets;
import io.github.limner.catalog.ListDirectory;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.memory.Budget;
import io.github.limner.memory.Monitor;
import io.github.limner.settings.Preferences;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import io.github.limner.task.Progress;
import io.github.limner.task.Tasks;
import io.github.limner.thumbs.ThumbCache;
import io.github.limner.thumbs.Thumbs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;

/// A workspace in a folder, with the commands and paths a page may use there.
final class Place implements AutoCloseable {
  final Path folder;
  final Database database;
  final Tasks tasks;
  final Datasets datasets;
  final PathScope scope;
  final Site site;
  final Monitor monitor;
  final List<String> frames = new ArrayList<>();
  private final Dispatcher dispatcher;
  private final Client client;
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  Place(Path temporary) throws IOException {
    folder = temporary.toRealPath();
    var workspace = folder.resolve("workspace");
    Files.createDirectories(workspace.resolve("datasets"));
    database = Database.open(workspace.resolve("workspace"), Schema.WORKSPACE);
    tasks = new Tasks(database.jdbi());
    var decoder = new Decoder(new DecodeBudget(32 << 20));
    var cache = new ThumbCache(1 << 20);
    datasets =
        new Datasets(
            database.jdbi(),
            workspace.resolve("datasets"),
            tasks,
            new DecodeBudget(16 << 20),
            (home, pictures) -> Thumbs.open(home, pictures, decoder, cache, pool));
    monitor =
        Monitor.start(
            () -> List.of(new Budget("Decoding", "Pictures", 0, 32 << 20)), List.of(), _ -> {});
    datasets.onClose(monitor::closed);
    scope = PathScope.of(datasets::contains);
    site = new Site(ByteRoutes.of(datasets, decoder, scope));
    var folders =
        new ImageCommands.Folders(workspace.resolve("extracted"), workspace.resolve("thumbnails"));
    var description = new AppDescription("0", "25", "Linux", AppDescription.Door.WINDOW, workspace);
    var commands = new ArrayList<Command<?, ?>>();
    commands.addAll(DatasetCommands.of(datasets, scope));
    commands.addAll(QueryCommands.of(datasets));
    commands.addAll(TagCommands.of(datasets.tags()));
    commands.addAll(TaskCommands.of(tasks));
    commands.addAll(SettingsCommands.of(new Preferences(database.jdbi()), description));
    commands.addAll(ImageCommands.of(decoder, scope, folders));
    commands.addAll(MemoryCommands.of(monitor, scope));
    dispatcher = new Dispatcher(commands, Runnable::run);
    client = Clients.visitor(folder, f -> frames.add(new String(f, StandardCharsets.UTF_8)));
  }

  /// The whole answer to a command; `'` in the arguments stands for `"`.
  JsonNode ask(String command, String arguments) {
    var answer = new CompletableFuture<byte[]>();
    var json = arguments.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    var _ = dispatcher.start(command, json, client, answer::complete);
    return Wire.JSON.readTree(new String(answer.join(), StandardCharsets.UTF_8));
  }

  /// The result of a command that does not fail.
  JsonNode result(String command, String arguments) {
    var answer = ask(command, arguments);
    if (!answer.has("result")) throw new AssertionError(answer.toString());
    return answer.get("result");
  }

  /// What a command that fails says.
  JsonNode failure(String command, String arguments) {
    var answer = ask(command, arguments);
    if (!answer.has("failure")) throw new AssertionError(answer.toString());
    return answer.get("failure");
  }

  /// Indexes a folder and waits until nothing more is done to it; the dataset's id.
  String indexed(Path photos) throws IOException {
    scope.grant(photos);
    datasets.images(new ListDirectory(photos, 0, 1), Progress.NONE);
    awaitRest();
    return datasets.list().getFirst().id();
  }

  void awaitRest() {
    // The second look sees what the end of a task seen by the first has started.
    Await.until(
        "all tasks over", () -> Stream.generate(this::areOver).limit(2).allMatch(Boolean::valueOf));
  }

  private boolean areOver() {
    return tasks.list().stream().allMatch(task -> task.state().isOver());
  }

  Content get(String path) {
    return site.get(path, Optional.empty()).join();
  }

  static byte[] bytes(Content content) throws IOException {
    try (var in = content.body().open()) {
      return in.readAllBytes();
    }
  }

  static String text(Content content) throws IOException {
    return new String(bytes(content), StandardCharsets.UTF_8);
  }

  /// A picture of 400 × 300 pixels in the format its name promises.
  static Path picture(Path file) throws IOException {
    return picture(file, 400, 300);
  }

  static Path picture(Path file, int width, int height) throws IOException {
    Files.createDirectories(file.getParent());
    var name = file.toString();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < Math.min(width, height); i++)
      image.setRGB(i, i, 0xff8800 + name.hashCode() % 200);
    if (!ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile()))
      throw new AssertionError("No writer for " + file);
    return file;
  }

  /// An archive of one folder's files.
  static Path zip(Path file, Path content) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file));
        var files = Files.list(content)) {
      for (var one : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry("in/" + one.getFileName()));
        zip.write(Files.readAllBytes(one));
      }
    }
    return file;
  }

  @Override
  public void close() {
    monitor.close();
    tasks.close();
    datasets.close();
    pool.shutdown();
    database.close();
  }
}
