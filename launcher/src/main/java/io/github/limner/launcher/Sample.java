package io.github.limner.launcher;

import io.github.limner.launcher.instance.Subject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `limner sample`: the same on the built-in sample dataset.
@Command(
    name = "sample",
    description = "Opens Limner on its built-in sample dataset.",
    mixinStandardHelpOptions = true)
final class Sample implements Callable<Integer> {
  @ParentCommand private Main limner = new Main();

  @Override
  public Integer call() throws IOException {
    return limner.show(List.of(new Subject.Sample()));
  }
}
