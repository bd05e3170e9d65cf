package io.github.limner.sample;

/// How a picture is stored in its file.
enum Encoding {
  JPEG("jpg"),
  JPEG_PROGRESSIVE("jpg"),
  JPEG_GREY("jpg"),
  PNG("png"),
  PNG_PALETTE("png"),
  PNG_ALPHA("png"),
  PNG_16_BIT("png"),
  GIF("gif"),
  GIF_ANIMATED("gif"),
  BMP("bmp"),
  TIFF("tif");

  private final String extension;

  Encoding(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /// Whether the file grows with every pixel, so that the picture should be small.
  boolean isBulky() {
    return switch (this) {
      case JPEG, JPEG_PROGRESSIVE, JPEG_GREY -> false;
      case PNG, PNG_PALETTE, PNG_ALPHA, PNG_16_BIT, GIF, GIF_ANIMATED, BMP, TIFF -> true;
    };
  }
}
