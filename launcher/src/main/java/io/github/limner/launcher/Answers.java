package io.github.limner.launcher;

import io.github.limner.bridge.Failure;
import io.github.limner.bridge.Wire;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/// Prints what came of a command: the result for programs, a failure for people.
final class Answers {
  private Answers() {}

  /// Prints an envelope and returns the exit code.
  static int print(JsonNode envelope) {
    if (envelope.has("failure")) return fail(envelope.get("failure"));
    var json =
        Wire.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(envelope.get("result"));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(json);
    return 0;
  }

  static int fail(JsonNode failure) {
    return fail(Wire.JSON.treeToValue(failure, Failure.class));
  }

  /// Says what went wrong and returns the exit code.
  static int fail(Failure failure) {
    System.err.printf(
        "limner: %s (%s, code %s)%n", failure.message(), failure.kind(), failure.code());
    return 1;
  }
}
