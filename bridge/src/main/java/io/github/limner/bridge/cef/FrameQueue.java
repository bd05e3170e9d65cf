package io.github.limner.bridge.cef;

import java.util.ArrayDeque;
import java.util.Deque;

/// Frames waiting to be read as lines of one byte stream; a frame may be larger than the reader's
/// buffer. Not safe for several threads.
final class FrameQueue {
  static final int MAX_BYTES = 8 << 20;

  private final int maxBytes;
  private final Deque<byte[]> frames = new ArrayDeque<>();
  private int bytes;
  private int taken;

  FrameQueue(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /// Puts a frame at the end, unless that would be too much.
  boolean add(byte[] frame) {
    int length = frame.length + 1;
    if (bytes + length > maxBytes) return false;
    bytes += length;
    frames.add(frame);
    return true;
  }

  /// Moves up to `limit` bytes to the front of `out` and says how many.
  int take(byte[] out, int limit) {
    int filled = 0;
    while (filled < limit && !frames.isEmpty()) {
      var frame = frames.element();
      int count = Math.min(limit - filled, frame.length - taken);
      System.arraycopy(frame, taken, out, filled, count);
      taken += count;
      filled += count;
      if (taken < frame.length || filled == limit) break;
      out[filled++] = '\n';
      frames.remove();
      taken = 0;
    }
    bytes -= filled;
    return filled;
  }
}
