package io.github.limner.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A number that files of the same content share, and others never in practice: the first 64 bits
/// of their SHA-256.
public final class ContentHash {
  private static final int BUFFER_BYTES = 1 << 16;

  private ContentHash() {}

  /// Reads all of the source.
  public static long of(ByteSource source) throws IOException {
    var digest = sha256();
    byte[] buffer = new byte[BUFFER_BYTES];
    long at = 0;
    for (int count; (count = source.read(at, buffer, 0, buffer.length)) > 0; at += count)
      digest.update(buffer, 0, count);
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
