package io.github.limner.thumbs;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Where one thumbnail lies in the pack: 32 bytes of the offsets file, big-endian.
///
/// `state u32, width u16, height u16, offset i64, length u32, content CRC u32, version u32, record
/// CRC u32`. Both checksums begin with the record's own number, so that what lies in the wrong
/// place is as wrong as what is torn.
///
/// @param width 0 for a reason
/// @param version of the image that it shows
record ThumbRecord(
    State state, int width, int height, long offset, int length, int contentCrc, int version) {
  static final int BYTES = 32;

  private static final int MAX_LENGTH = 1 << 20;

  /// What the bytes in the pack are.
  enum State {
    STORED(1),
    UNDECODABLE(2);

    private final int code;

    State(int code) {
      this.code = code;
    }
  }

  /// The record in these 32 bytes; empty if nothing was ever written or it is torn.
  static Optional<ThumbRecord> read(long index, ByteBuffer bytes) {
    ByteBuffer at = bytes.slice();
    int code = at.getInt();
    if (code != State.STORED.code && code != State.UNDECODABLE.code) return Optional.empty();
    State state = code == State.STORED.code ? State.STORED : State.UNDECODABLE;
    int width = Short.toUnsignedInt(at.getShort());
    int height = Short.toUnsignedInt(at.getShort());
    var record =
        new ThumbRecord(state, width, height, at.getLong(), at.getInt(), at.getInt(), at.getInt());
    boolean isWhole = bytes.slice().limit(BYTES).equals(record.bytes(index));
    return isWhole && record.isPlausible() ? Optional.of(record) : Optional.empty();
  }

  ByteBuffer bytes(long index) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putInt(state.code).putShort((short) width).putShort((short) height);
    bytes.putLong(offset).putInt(length).putInt(contentCrc).putInt(version);
    bytes.putInt(crc(index, Arrays.copyOf(bytes.array(), bytes.position())));
    return bytes.flip();
  }

  long end() {
    return offset + length;
  }

  static int crc(long index, byte[] content) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(index).flip());
    crc.update(content);
    return (int) crc.getValue();
  }

  private boolean isPlausible() {
    return offset >= 0 && length >= 0 && length <= MAX_LENGTH;
  }
}
