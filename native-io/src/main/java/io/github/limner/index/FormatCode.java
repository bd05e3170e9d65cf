package io.github.limner.index;

import io.github.limner.image.ImageFormat;
import java.util.Arrays;
import java.util.Optional;

/// The number that stands for a format in a record; 0 stands for none.
public final class FormatCode {
  public static final int NONE = 0;

  private FormatCode() {}

  /// The number for a format.
  public static int of(ImageFormat format) {
    return switch (format) {
      case JPEG -> 1;
      case PNG -> 2;
      case GIF -> 3;
      case BMP -> 4;
      case WEBP -> 5;
      case TIFF -> 6;
    };
  }

  /// The format with that number.
  public static Optional<ImageFormat> format(int code) {
    return Arrays.stream(ImageFormat.values()).filter(one -> of(one) == code).findFirst();
  }
}
