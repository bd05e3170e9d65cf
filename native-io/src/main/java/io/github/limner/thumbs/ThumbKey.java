package io.github.limner.thumbs;

/// One size of one image's thumbnail.
///
/// @param version of the image that it shows
record ThumbKey(long imageId, int version, ThumbSize size) {
  private static final int SLOTS = 2;

  /// The same picture's thumbnail in another size.
  ThumbKey at(ThumbSize other) {
    return new ThumbKey(imageId, version, other);
  }

  /// The number of its record in the offsets file.
  long index() {
    return imageId * SLOTS + size.slot();
  }
}
