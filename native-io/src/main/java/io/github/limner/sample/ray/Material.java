package io.github.limner.sample.ray;

/// What a surface is made of.
///
/// @param gloss strength of the sun's highlight
/// @param mirror share of the surroundings that is reflected when looking straight at it
/// @param glow how strongly it shines by itself
public record Material(Texture texture, double gloss, double mirror, double glow) {
  public static Material matt(int rgb) {
    return new Material(Texture.plain(rgb), 0, 0, 0);
  }

  public static Material matt(Texture texture) {
    return new Material(texture, 0, 0, 0);
  }

  public static Material glazed(int rgb) {
    return new Material(Texture.plain(rgb), 0.6, 0.06, 0);
  }

  public static Material glowing(int rgb, double glow) {
    return new Material(Texture.plain(rgb), 0, 0, glow);
  }
}
