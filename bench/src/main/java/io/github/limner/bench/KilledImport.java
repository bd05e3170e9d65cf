package io.github.limner.bench;

import java.nio.file.Path;

/// Imports a source into a workspace until everything is done; made to be killed.
final class KilledImport {
  private KilledImport() {}

  public static void main(String[] args) throws Exception {
    try (var workspace = new Workspace(Path.of(args[0]))) {
      var _ = workspace.finish(Path.of(args[1]));
    }
  }
}
