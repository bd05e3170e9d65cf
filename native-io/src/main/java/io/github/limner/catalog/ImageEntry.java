package io.github.limner.catalog;

import io.github.limner.image.ImageFormat;
import io.github.limner.index.Split;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An image as the grid draws it: nothing here needs the pixels.
///
/// @param position its place in the list it was asked for in, from 0
/// @param path relative to the dataset, with `/`
/// @param modified when the file was last changed, in milliseconds since 1970
/// @param version another one when the file has changed
/// @param width upright pixels; 0 while not known
/// @param height upright pixels; 0 while not known
/// @param orientation EXIF orientation as stored, 1 to 8
/// @param shapes how many its labels have; absent where it has no labels
/// @param problem why it cannot be shown
public record ImageEntry(
    long id,
    int position,
    String path,
    long bytes,
    long modified,
    int version,
    @Nullable ImageFormat format,
    int width,
    int height,
    int orientation,
    @Nullable Split split,
    @Nullable Integer shapes,
    List<String> tags,
    @Nullable String problem) {
  public ImageEntry {
    tags = List.copyOf(tags);
  }
}
