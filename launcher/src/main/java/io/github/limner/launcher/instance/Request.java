package io.github.limner.launcher.instance;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What a second Limner asks of the first: one line of JSON on its socket.
///
/// Answered with lines of JSON too: the frames pushed meanwhile, then the envelope.
public sealed interface Request {
  /// Shows these to the user; answered with [Shown].
  record Show(List<Subject> subjects) implements Request {
    public Show {
      subjects = List.copyOf(subjects);
    }
  }

  /// Runs a command.
  ///
  /// @param directory where the relative paths in `arguments` start
  record Invoke(String command, ObjectNode arguments, Path directory) implements Request {}
}
