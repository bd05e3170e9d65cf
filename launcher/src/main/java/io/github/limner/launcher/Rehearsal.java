package io.github.limner.launcher;

import io.github.limner.bridge.AppDescription.Door;
import io.github.limner.bridge.Wire;
import io.github.limner.image.Practice;
import io.github.limner.launcher.instance.Request;
import io.github.limner.task.TaskState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Does without a window what the first minute of use does, so that Java can keep the classes and
/// the profiles of it for the next start (JEP 514 and 515, `-XX:AOTCacheOutput`).
final class Rehearsal {
  private static final int PICTURES = 600;
  private static final int PHOTOS = 2000;
  private static final String LABELS = "0 0.5 0.5 0.2 0.2\n1 0.25 0.25 0.1 0.3\n";
  private static final List<String> QUERIES =
      List.of("", "class:car width>=64", "is:labelled sort:-bytes", "11 -is:portrait sort:aspect");
  private static final int ROUNDS = 40;
  private static final int LOOKED_AT = 30;
  private static final long POLL_NANOS = 50_000_000;

  private Rehearsal() {}

  /// Rehearses, and ends.
  ///
  /// @param args an empty folder
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var workspace = Workspace.at(folder.resolve("workspace"));
    Logs.keepIn(workspace);
    try (var limner = Limner.open(workspace.directory(), Door.TERMINAL, Optional.empty())) {
      play(limner, zip(folder.resolve("pictures.zip")));
      play(limner, labelled(folder.resolve("photos")));
    }
  }

  private static void play(Limner limner, Path source) {
    var commands = new Invocations(limner.commandsOfTheUser());
    var opened = ask(commands, "open_dataset", Map.of("path", source.toString()));
    var id = opened.get("id").stringValue();
    for (int image = 1; image <= LOOKED_AT; image++)
      limner.site().get("/thumb/" + id + "/" + image + "?size=256", Optional.empty()).join();
    while (isBusy(ask(commands, "list_tasks", Map.of()))
        || !ask(commands, "show_dataset", Map.of("id", id))
            .get("state")
            .stringValue()
            .equals("READY")) LockSupport.parkNanos(POLL_NANOS);
    limner.site().get("/image/" + id + "/1", Optional.empty()).join();
    for (var query : QUERIES) type(commands, id, query);
    // Never the same query again: nothing is remembered of its answer.
    for (int round = 0; round < ROUNDS; round++)
      for (var query : QUERIES) find(commands, id, query + " bytes>" + round);
  }

  private static void type(Invocations commands, String dataset, String query) {
    for (int end = 0; end <= query.length(); end++) {
      var typed = query.substring(0, end);
      ask(commands, "complete_query", Map.of("dataset", dataset, "text", typed, "caret", end));
    }
  }

  private static void find(Invocations commands, String dataset, String query) {
    var page = Map.of("dataset", dataset, "query", query, "offset", 0, "limit", 100);
    ask(commands, "list_images", page);
    ask(commands, "read_statistics", Map.of("dataset", dataset, "query", query));
  }

  private static boolean isBusy(JsonNode answer) {
    boolean busy = false;
    for (var task : answer.get("tasks"))
      busy |=
          switch (TaskState.valueOf(task.get("state").stringValue())) {
            case QUEUED, RUNNING -> true;
            case DONE -> false;
            case PAUSED, FAILED, CANCELLED ->
                throw new IllegalStateException("The rehearsal failed: " + task);
          };
    return busy;
  }

  private static JsonNode ask(Invocations commands, String name, Map<String, ?> asked) {
    ObjectNode arguments = Wire.JSON.valueToTree(asked);
    var reply = new CompletableFuture<byte[]>();
    var request = new Request.Invoke(name, arguments, Path.of("").toAbsolutePath());
    var _ = commands.start(request, _ -> {}, reply::complete);
    return Wire.JSON.readTree(reply.join()).get("result");
  }

  private static Path labelled(Path folder) throws IOException {
    Files.createDirectory(folder);
    var first = Files.write(folder.resolve(name(0)), Practice.photo());
    Files.writeString(folder.resolve("data.yaml"), "names: [car, person]\n");
    for (int i = 0; i < PHOTOS; i++) {
      if (i > 0) Files.createLink(folder.resolve(name(i)), first);
      Files.writeString(folder.resolve("picture-" + i + ".txt"), LABELS);
    }
    return folder;
  }

  private static Path zip(Path file) throws IOException {
    var jpeg = Practice.photo();
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < PICTURES; i++) {
        zip.putNextEntry(i % 2 == 0 ? stored(i, jpeg) : new ZipEntry(name(i)));
        zip.write(jpeg);
      }
    }
    return file;
  }

  private static ZipEntry stored(int number, byte[] content) {
    var crc = new CRC32();
    crc.update(content);
    var entry = new ZipEntry(name(number));
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  private static String name(int number) {
    return "picture-" + number + ".jpg";
  }
}
