package io.github.limner.index;

/// What a histogram counts images by.
public enum Chart {
  CLASS,
  SHAPES,
  SPLIT,
  FORMAT,
  MEGAPIXELS,
  ASPECT,
  BYTES,
  TAG
}
