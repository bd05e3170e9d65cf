package io.github.limner.catalog;

/// Where an image's bytes lie.
///
/// @param id its number in the dataset, from 1
/// @param path relative to the dataset, with `/`
/// @param entry its number in the archive it comes from, −1 outside one
record NewImage(long id, String path, int entry, long bytes) {
  static final int NO_ENTRY = -1;
}
