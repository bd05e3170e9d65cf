package io.github.limner.catalog;

import java.util.List;

/// Some images of a dataset, and how many it holds in all.
public record ImagePage(List<ImageEntry> images, int total) {
  public ImagePage {
    images = List.copyOf(images);
  }
}
