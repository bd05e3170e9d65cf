package io.github.limner.archive;

/// How much an archive may ask for before it is taken for a bomb.
///
/// @param maxEntryBytes the size of one unpacked entry
/// @param maxTotalBytes the size of all that one extraction unpacks
/// @param maxRatio unpacked to packed size, of entries larger than `ratioFromBytes`; an empty mask
///   compresses a thousand times and is no bomb
/// @param ratioFromBytes the size below which the ratio does not matter
/// @param reserveBytes what must stay free on the disk
public record Limits(
    long maxEntryBytes, long maxTotalBytes, long maxRatio, long ratioFromBytes, long reserveBytes) {
  public static final Limits DEFAULT = new Limits(64L << 30, 4L << 40, 250, 256L << 20, 512L << 20);

  boolean isBomb(long bytes, long packedBytes) {
    return bytes > ratioFromBytes && bytes / maxRatio >= Math.max(1, packedBytes);
  }
}
