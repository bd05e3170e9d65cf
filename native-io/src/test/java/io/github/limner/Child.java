package io.github.limner;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java program in a process of its own, to be killed.
public final class Child {
  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  /// Starts the `main` of a class of the tests.
  public static Child of(Class<?> program, Object... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx96m", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    for (var argument : arguments) command.add(argument.toString());
    var errors = ProcessBuilder.Redirect.INHERIT;
    return new Child(new ProcessBuilder(command).redirectError(errors).start());
  }

  /// The next line it printed.
  public String line() throws IOException {
    var line = lines.readLine();
    if (line == null) throw new AssertionError("The program ended early");
    return line;
  }

  /// Ends it at once, without a word; what it had printed before and nobody has read.
  public List<String> kill() throws Exception {
    process.toHandle().destroyForcibly(); // the process's own would close the pipe
    var rest = lines.lines().toList();
    process.waitFor();
    return rest;
  }
}
