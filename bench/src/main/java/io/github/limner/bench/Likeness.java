package io.github.limner.bench;

import io.github.limner.image.ByteSource;
import io.github.limner.image.HeaderProbe;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/// How like thumbnails are to what their photos become when they are decoded whole and reduced by
/// [Lanczos].
///
/// @param mean SSIM of all
/// @param lowest SSIM of the worst
/// @param bytes of a thumbnail, on average
record Likeness(double mean, double lowest, double bytes) {
  /// Photos that are stored turned are left out: the reference knows nothing of that.
  static Likeness of(List<Path> photos, List<byte[]> jpegs) throws IOException {
    var likenesses = new ArrayList<Double>();
    for (int i = 0; i < photos.size(); i++)
      if (isUpright(photos.get(i))) likenesses.add(ssim(photos.get(i), jpegs.get(i)));
    var values = likenesses.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    double bytes = jpegs.stream().mapToInt(jpeg -> jpeg.length).average().orElse(Double.NaN);
    return new Likeness(values.getAverage(), values.getMin(), bytes);
  }

  private static double ssim(Path photo, byte[] jpeg) throws IOException {
    var thumbnail = Luma.of(decoded(ImageIO.read(new ByteArrayInputStream(jpeg))));
    var whole = Luma.of(decoded(ImageIO.read(photo.toFile())));
    return Ssim.of(Lanczos.reduce(whole, thumbnail.width(), thumbnail.height()), thumbnail);
  }

  private static BufferedImage decoded(BufferedImage image) {
    return Objects.requireNonNull(image, "no decoder");
  }

  private static boolean isUpright(Path photo) throws IOException {
    try (var source = ByteSource.open(photo)) {
      return HeaderProbe.probe(source).orientation().exif() == 1;
    }
  }
}
