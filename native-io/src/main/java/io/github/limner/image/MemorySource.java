package io.github.limner.image;

/// Bytes in memory.
@SuppressWarnings("ArrayRecordComponent") // shared on purpose: an archive entry is not copied
record MemorySource(String name, byte[] bytes) implements ByteSource {
  @Override
  public ByteSource again() {
    return this;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int read(long position, byte[] into, int offset, int count) {
    int available = Math.clamp(bytes.length - position, 0, count);
    if (available > 0) System.arraycopy(bytes, (int) position, into, offset, available);
    return available;
  }

  @Override
  public void close() {}
}
