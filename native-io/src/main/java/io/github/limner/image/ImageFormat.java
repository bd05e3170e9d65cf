package io.github.limner.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A picture file format that Limner reads.
public enum ImageFormat {
  JPEG("image/jpeg", true, "jpg jpeg jpe jfif"),
  PNG("image/png", true, "png apng"),
  GIF("image/gif", true, "gif"),
  BMP("image/bmp", true, "bmp dib"),
  WEBP("image/webp", true, "webp"),
  TIFF("image/tiff", false, "tif tiff btf tf8");

  private final String mimeType;
  private final boolean shownByChromium;
  private final String extensions;

  ImageFormat(String mimeType, boolean shownByChromium, String extensions) {
    this.mimeType = mimeType;
    this.shownByChromium = shownByChromium;
    this.extensions = extensions;
  }

  /// The format that a file's name promises; only the content decides.
  public static Optional<ImageFormat> ofName(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (extension.length() == fileName.length()) return Optional.empty();
    for (ImageFormat format : values()) {
      if (format.extensions().contains(extension)) return Optional.of(format);
    }
    return Optional.empty();
  }

  public String mimeType() {
    return mimeType;
  }

  /// Usual file name endings, without the dot, the most usual first.
  private List<String> extensions() {
    return List.of(extensions.split(" ", -1));
  }

  /// Whether the browser draws ordinary files of this format without help.
  public boolean isShownByChromium() {
    return shownByChromium;
  }
}
