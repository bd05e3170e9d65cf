package io.github.limner.image;

import java.util.concurrent.Semaphore;

/// The bytes that all decodes, or all files to be decoded, together may hold at a time; each waits
/// for its share.
public final class DecodeBudget {
  private final int bytes;
  private final Semaphore free;

  public DecodeBudget(int bytes) {
    this.bytes = bytes;
    this.free = new Semaphore(bytes, true);
  }

  public int bytes() {
    return bytes;
  }

  /// How much of it is taken.
  public int bytesInUse() {
    return bytes - free.availablePermits();
  }

  /// A share of nothing yet.
  public Share share() {
    return new Share();
  }

  /// A part of the budget in use, which closing gives back. Used by one thread.
  public final class Share implements AutoCloseable {
    private int taken;

    private Share() {}

    /// Gives back what was taken before, so that nobody waits for another with full hands, and
    /// waits for `wanted` bytes, at most [#bytes].
    public void take(long wanted) {
      close();
      if (wanted > bytes) throw new IllegalArgumentException(wanted + " of " + bytes + " bytes");
      free.acquireUninterruptibly((int) wanted);
      taken = (int) wanted;
    }

    @Override
    public void close() {
      free.release(taken);
      taken = 0;
    }
  }
}
