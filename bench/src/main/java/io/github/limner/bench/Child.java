package io.github.limner.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Another program, started and measured. A shell starts it and says what it used, which Java
/// cannot; that shell costs about a millisecond.
final class Child {
  private static final String MEASURE = "\"$@\" >/dev/null 2>&1; code=$?; times; exit $code";
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
  private static final int SHELL_TIMES = 2;

  private Child() {}

  /// What the program took, of user and system time.
  ///
  /// @param worst the highest exit code that is not a failure
  static Cost run(List<String> command, int worst) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("sh", "-c", MEASURE, "sh"));
    words.addAll(command);
    long begin = System.nanoTime();
    var shell = new ProcessBuilder(words).start();
    String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    int code = shell.waitFor();
    double wall = (System.nanoTime() - begin) / 1e9;
    if (code > worst) throw new IOException(command.getFirst() + " ended with " + code);
    return new Cost(wall, cpu(times));
  }

  /// The children's part of what the shell's `times` says: user and system time of the shell, then
  /// of its children.
  static double cpu(String times) {
    return TIME.matcher(times)
        .results()
        .skip(SHELL_TIMES)
        .mapToDouble(
            time -> 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2)))
        .sum();
  }

  /// Has the system write what it has not yet, so that nobody pays for what another wrote.
  static void sync() throws InterruptedException {
    try {
      new ProcessBuilder("sync").start().waitFor();
    } catch (IOException _) {
      // Only where there is none, and then nobody has it.
    }
  }
}
