package io.github.limner.thumbs;

/// One size of one image's thumbnail.
record ThumbKey(long imageId, ThumbSize size) {
  private static final int SLOTS = 2;

  /// The number of its record in the offsets file.
  long index() {
    return imageId * SLOTS + size.slot();
  }
}
