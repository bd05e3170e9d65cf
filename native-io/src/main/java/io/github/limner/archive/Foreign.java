package io.github.limner.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.jspecify.annotations.Nullable;

/// An entry packed by a method the JDK does not know, left to Commons Compress.
final class Foreign implements Unpacker {
  private final String format;
  private final Span packed;
  private final byte[] chunk = new byte[16 << 10];
  private @Nullable InputStream stream;

  /// @param format as [CompressorStreamFactory] calls it
  Foreign(String format, Span packed) {
    this.format = format;
    this.packed = packed;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    try {
      int count = stream().read(chunk, 0, Math.min(chunk.length, into.remaining()));
      into.put(chunk, 0, Math.max(count, 0));
      return count;
    } catch (IOException | RuntimeException e) {
      // Its decoders answer damage with whatever exception they run into.
      throw new DamageException("its %s data is damaged: %s".formatted(format, e.getMessage()));
    }
  }

  private InputStream stream() throws CompressorException {
    if (stream == null) {
      var bytes = new BufferedInputStream(new UnpackedStream(packed, () -> {}), chunk.length);
      stream = new CompressorStreamFactory().createCompressorInputStream(format, bytes);
    }
    return stream;
  }
}
