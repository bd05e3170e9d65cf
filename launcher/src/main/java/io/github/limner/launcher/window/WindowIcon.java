package io.github.limner.launcher.window;

import java.awt.Image;
import java.awt.Toolkit;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// The program's mark in the sizes desktops ask for, made by `icons/make.sh`.
final class WindowIcon {
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  private WindowIcon() {}

  static List<Image> images() {
    return IntStream.of(SIZES).mapToObj(WindowIcon::image).toList();
  }

  private static Image image(int size) {
    var name = "limner-" + size + ".png";
    try (var png = WindowIcon.class.getResourceAsStream(name)) {
      if (png == null) throw new IllegalStateException("The build lost " + name);
      return Toolkit.getDefaultToolkit().createImage(png.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("The build damaged " + name, e);
    }
  }
}
