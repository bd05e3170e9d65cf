package io.github.limner.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// An inflater and the buffer it is fed from, used for one entry after the other by one thread.
final class Inflation implements AutoCloseable {
  private final Inflater inflater = new Inflater(true);
  private final ByteBuffer packed;

  /// @param packed where packed bytes wait
  Inflation(ByteBuffer packed) {
    this.packed = packed;
  }

  /// Room for a few bytes, little endian; ends what was unpacked before.
  ByteBuffer room(int bytes) {
    ByteBuffer room = bytes <= packed.capacity() ? packed.clear() : ByteBuffer.allocate(bytes);
    return room.limit(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Ends what was unpacked before.
  Unpacker unpack(Span span) {
    inflater.reset();
    inflater.setInput(packed.clear().limit(0));
    return into -> inflate(span, into);
  }

  private int inflate(Span span, ByteBuffer into) throws IOException {
    try {
      while (!inflater.finished()) {
        int count = inflater.inflate(into);
        if (count > 0) {
          return count;
        }
        if (inflater.needsDictionary()) {
          throw new DamageException("its deflated data asks for a dictionary");
        }
        if (inflater.needsInput() && !inflater.finished()) {
          refill(span);
        }
      }
      return -1;
    } catch (DataFormatException e) {
      throw new DamageException("its deflated data is damaged: " + e.getMessage());
    }
  }

  private void refill(Span span) throws IOException {
    if (span.read(packed.clear()) < 0) {
      throw new DamageException("its deflated data breaks off");
    }
    inflater.setInput(packed.flip());
  }

  @Override
  public void close() {
    inflater.close();
  }
}
