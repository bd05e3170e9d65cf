package io.github.limner.launcher.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How a start finds a workspace: free, so that it is ours now, or in another Limner's hands.
public sealed interface Entry permits Instance, Neighbour {
  /// A neighbour that has just started or is ending does not listen; its browser may take seconds.
  long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  /// Enters a workspace.
  ///
  /// @throws IOException if another process holds it and does not answer
  static Entry into(Path workspace) throws IOException {
    long start = System.nanoTime();
    for (; ; ) {
      var own = Instance.claim(workspace);
      if (own.isPresent()) return own.get();
      var other = Neighbour.of(workspace);
      if (other.isPresent()) return other.get();
      if (System.nanoTime() - start > PATIENCE_NANOS)
        throw new IOException(
            "Another Limner has the workspace %s and does not answer".formatted(workspace));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
