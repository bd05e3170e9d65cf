package io.github.limner.catalog;

/// A file that by its name is an image, not yet looked into.
///
/// @param id its place in natural order, from 1
/// @param path relative to the dataset, with `/`
/// @param entry its number in the archive it comes from, −1 outside one
record NewImage(long id, String path, int entry, long bytes) {
  static final int NO_ENTRY = -1;
}
