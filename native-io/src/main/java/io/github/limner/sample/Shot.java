package io.github.limner.sample;

import io.github.limner.sample.picture.Label;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.scene.Scene;
import java.util.List;

/// One picture of the sample: what it shows, how large upright, and how its file stores it.
///
/// @param number 1 for the first; also the seed
/// @param split folder: train, val or test
/// @param orientation EXIF tag 1..8; other than 1 only for JPEG
record Shot(
    int number,
    String split,
    String stem,
    int width,
    int height,
    Scene scene,
    Encoding encoding,
    int orientation) {

  /// A shot once painted, without its pixels.
  record Labelled(Shot shot, List<Label> labels) {}

  /// Relative to the folder of all pictures.
  String file() {
    return split + "/" + stem + "." + encoding.extension();
  }

  Stage paint() {
    Stage stage = new Stage(width, height, number);
    scene.paint(stage);
    return stage;
  }
}
