package io.github.limner.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Limner in a process of its own, as a person starts it on a machine without a display.
record Program(Process process) {
  /// Starts Limner on a workspace, from a working directory.
  static Program start(Path workspace, Path directory, String... arguments) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var command =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--workspace",
                workspace.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new Program(builder.start());
  }

  /// Starts it and waits for its end.
  static Ended run(Path workspace, Path directory, String... arguments) throws Exception {
    return start(workspace, directory, arguments).end();
  }

  /// The next line it prints.
  String line() throws IOException {
    return out().readLine();
  }

  private BufferedReader out() {
    return process.inputReader(UTF_8);
  }

  Ended end() throws Exception {
    process.getOutputStream().close();
    var text = String.join("\n", out().readAllLines());
    var words = new String(process.getErrorStream().readAllBytes(), UTF_8);
    if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IOException("It does not end");
    return new Ended(process.exitValue(), text, words);
  }

  /// Sends it a signal, as in `kill -NAME`.
  void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /// What is left of a process.
  record Ended(int code, String out, String err) {}
}
