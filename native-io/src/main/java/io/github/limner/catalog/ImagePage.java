package io.github.limner.catalog;

import java.util.List;

/// Some images of a list, and how many it has in all.
///
/// @param view names this very list
public record ImagePage(List<ImageEntry> images, int total, long view) {
  public ImagePage {
    images = List.copyOf(images);
  }
}
