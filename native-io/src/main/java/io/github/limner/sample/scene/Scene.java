package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Stage;

/// A kind of picture; each painting differs by the stage's dice and shape only.
@FunctionalInterface
public interface Scene {
  void paint(Stage stage);
}
