package io.github.limner.catalog;

import io.github.limner.image.ImageFormat;
import org.jspecify.annotations.Nullable;

/// An image as the grid draws it: nothing here needs the pixels.
///
/// @param position its place in the dataset's natural order, from 0
/// @param path relative to the dataset, with `/`
/// @param width upright pixels; 0 while not known
/// @param height upright pixels; 0 while not known
/// @param orientation EXIF orientation as stored, 1 to 8
/// @param problem why it cannot be shown
public record ImageEntry(
    long id,
    int position,
    String path,
    long bytes,
    @Nullable ImageFormat format,
    int width,
    int height,
    int orientation,
    @Nullable String problem) {}
