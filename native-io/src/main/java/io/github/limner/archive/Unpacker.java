package io.github.limner.archive;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The unpacked bytes of one entry, in order.
@FunctionalInterface
interface Unpacker {
  /// Puts at least one byte into `into`, which has room, and says how many, or -1 at the end.
  int read(ByteBuffer into) throws IOException;
}
