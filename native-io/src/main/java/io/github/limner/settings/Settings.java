package io.github.limner.settings;

/// What a user chose once.
///
/// @param thumbnailSize side of a grid cell's picture in pixels
public record Settings(Theme theme, int thumbnailSize) {
  public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 160);
  private static final int MIN_SIZE = 32;
  private static final int MAX_SIZE = 512;

  public Settings {
    if (thumbnailSize < MIN_SIZE || thumbnailSize > MAX_SIZE)
      throw new IllegalArgumentException(
          "thumbnailSize is not in %d..%d: %d".formatted(MIN_SIZE, MAX_SIZE, thumbnailSize));
  }
}
