package io.github.limner.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Small generated pictures, each different, and archives of them.
final class Images {
  private Images() {}

  /// Noise of 30 × 20 pixels.
  static byte[] png(long seed) throws IOException {
    var random = new Random(seed);
    var image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 20; y++) for (int x = 0; x < 30; x++) image.setRGB(x, y, random.nextInt());
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  /// A folder of `1.png`, `2.png` and so on.
  static Path folder(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= count; i++) Files.write(folder.resolve(i + ".png"), png(i));
    return folder;
  }

  /// An archive of `album 0/1.png` and so on in no order, with a picture that is none, one that
  /// ends early, a text, and an entry that would lie outside.
  static Path zip(Path file, int count) throws IOException {
    var numbers = new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
    Collections.shuffle(numbers, new Random(7));
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i : numbers) add(zip, "album %d/%d.png".formatted(i % 3, i), png(i));
      add(zip, "album 1/none.jpg", "no picture".getBytes(UTF_8));
      add(zip, "album 1/short.png", Arrays.copyOf(png(0), 20));
      add(zip, "notes.txt", "seen: all".getBytes(UTF_8));
      add(zip, "../outside.txt", new byte[] {1, 2, 3});
    }
    return file;
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }
}
