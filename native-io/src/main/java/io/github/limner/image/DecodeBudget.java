package io.github.limner.image;

import java.util.concurrent.Semaphore;

/// The bytes that all decodes together may hold at a time; a decode waits for its share.
public final class DecodeBudget {
  private final int bytes;
  private final Semaphore free;

  public DecodeBudget(int bytes) {
    this.bytes = bytes;
    this.free = new Semaphore(bytes, true);
  }

  int bytes() {
    return bytes;
  }

  /// Waits for `share` bytes, at most [#bytes], which closing gives back.
  Share take(long share) {
    int taken = Math.toIntExact(share);
    if (taken > bytes) throw new IllegalArgumentException(share + " of " + bytes + " bytes");
    free.acquireUninterruptibly(taken);
    return () -> free.release(taken);
  }

  /// A part of the budget in use.
  interface Share extends AutoCloseable {
    @Override
    void close();
  }
}
