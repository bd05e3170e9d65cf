package io.github.limner.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `limner bench`: what Java can measure without a window.
@Command(
    name = "limner bench",
    description = "Measures Limner against other programs.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ExtractBench.class,
      IndexBench.class,
      ThumbsBench.class,
      KillBench.class,
      MakeCrowd.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
