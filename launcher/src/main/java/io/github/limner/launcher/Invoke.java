package io.github.limner.launcher;

import io.github.limner.bridge.AppDescription.Door;
import io.github.limner.bridge.Call;
import io.github.limner.bridge.Wire;
import io.github.limner.launcher.instance.Entry;
import io.github.limner.launcher.instance.Instance;
import io.github.limner.launcher.instance.Neighbour;
import io.github.limner.launcher.instance.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `limner invoke`: any command of the bridge, from a terminal or a script.
@Command(
    name = "invoke",
    description = "Runs one command: its result on stdout as JSON, its progress on stderr.",
    mixinStandardHelpOptions = true)
final class Invoke implements Callable<Integer> {
  private static final int FAILED = 1;

  @ParentCommand private Main limner = new Main();

  @Parameters(index = "0", paramLabel = "NAME", description = "The command, as in list_datasets.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "JSON",
      arity = "0..1",
      defaultValue = "{}",
      description = "Its arguments as a JSON object; - reads them from stdin.")
  private String json = "{}";

  @Override
  public Integer call() throws IOException {
    var workspace = limner.workspace();
    var request = new Request.Invoke(name, arguments(), Path.of("").toAbsolutePath());
    var answer = answer(workspace, request);
    if (answer.isPresent()) return Answers.print(answer.get());
    System.err.println("limner: The Limner that ran the command ended before it answered");
    return FAILED;
  }

  private static Optional<JsonNode> answer(Workspace workspace, Request.Invoke request)
      throws IOException {
    var progress = new ProgressLine(System.err, ProgressLine.Style.ofStderr());
    try {
      return switch (Entry.into(workspace.directory())) {
        case Instance own -> Optional.of(here(own, workspace, request, progress));
        case Neighbour other -> there(other, request, progress);
      };
    } finally {
      progress.clear();
    }
  }

  private ObjectNode arguments() throws IOException {
    var text =
        json.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : json;
    try {
      if (Wire.JSON.readTree(text) instanceof ObjectNode object) return object;
      throw new IllegalArgumentException("The arguments are not a JSON object: " + text.strip());
    } catch (JacksonException e) {
      var what = e.getOriginalMessage().replaceFirst(" \\(start marker.*", "");
      throw new IllegalArgumentException("The arguments are not JSON: " + what, e);
    }
  }

  private static Optional<JsonNode> there(Neighbour other, Request request, ProgressLine progress)
      throws IOException {
    try (other) {
      return other.ask(request, progress::show);
    }
  }

  private static JsonNode here(
      Instance own, Workspace workspace, Request.Invoke request, ProgressLine progress)
      throws IOException {
    Logs.keepIn(workspace);
    var running = new CompletableFuture<Call>();
    try (var _ = new Ending(() -> cancel(running));
        own;
        var limner = Limner.open(workspace.directory(), Door.TERMINAL, Optional.empty())) {
      var invocations = new Invocations(limner.commandsOfTheUser());
      own.welcome(new BusyHost(invocations));
      var reply = new CompletableFuture<byte[]>();
      running.complete(
          invocations.start(
              request, frame -> progress.show(Wire.JSON.readTree(frame)), reply::complete));
      var answer = Wire.JSON.readTree(reply.join());
      own.finishGuests();
      return answer;
    }
  }

  private static void cancel(CompletableFuture<Call> running) {
    var _ = running.thenAccept(Call::cancel);
  }
}
