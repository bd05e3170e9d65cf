package io.github.limner.catalog;

import io.github.limner.image.ImageFormat;
import io.github.limner.image.ImageHeader;
import org.jspecify.annotations.Nullable;

/// What the first bytes of an image said.
///
/// @param width upright pixels
/// @param height upright pixels
/// @param bytes the file's size, where it could be asked
record Probed(
    long id,
    @Nullable ImageFormat format,
    int width,
    int height,
    int orientation,
    @Nullable Long bytes,
    @Nullable String problem) {

  static Probed of(long id, ImageHeader header, long bytes) {
    return new Probed(
        id,
        header.format(),
        header.uprightWidth(),
        header.uprightHeight(),
        header.orientation().exif(),
        bytes,
        null);
  }

  static Probed unreadable(long id, String why) {
    return new Probed(id, null, 0, 0, 1, null, why);
  }
}
