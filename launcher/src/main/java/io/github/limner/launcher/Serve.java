package io.github.limner.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `limner serve`: the user interface in a browser on this computer.
@Command(
    name = "serve",
    description = "Serves the user interface to a browser on this computer and prints the link.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @ParentCommand private Main limner = new Main();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen at (default: any free one).")
  private int port;

  @Parameters(paramLabel = "PATH", description = "Folders or ZIP files to open.")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    var front = new Front.Browser(port, limner.ui());
    return new Start(limner.workspace(), Main.subjects(paths)).in(front);
  }
}
