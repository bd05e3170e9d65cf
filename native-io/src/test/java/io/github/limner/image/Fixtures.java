package io.github.limner.image;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The pictures that make-fixtures.sh made, and the larger collections where they are at hand.
final class Fixtures {
  static final Decoder DECODER = new Decoder(new DecodeBudget(48 << 20));

  private Fixtures() {}

  static Path file(String name) {
    var url = Objects.requireNonNull(Fixtures.class.getResource(name), name);
    return Path.of(URI.create(url.toString()));
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(file(name));
  }

  static List<Path> all() throws IOException {
    return under(file("."), ".(jpg|png|gif|bmp|webp|tif)");
  }

  static List<Path> under(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*" + ending)).sorted().toList();
    }
  }

  static Optional<Path> collection(String name) {
    return Optional.ofNullable(System.getProperty("limner.shared"))
        .map(shared -> Path.of(shared, "data", name))
        .filter(Files::isDirectory);
  }

  static ImageHeader header(Path file) throws IOException {
    try (ByteSource source = ByteSource.open(file)) {
      return HeaderProbe.probe(source);
    }
  }

  static Picture decode(Path file, int longerSide) throws IOException {
    try (ByteSource source = ByteSource.open(file)) {
      return decode(source, longerSide);
    }
  }

  static Picture decode(ByteSource source, int longerSide) throws IOException {
    return DECODER.decode(source, longerSide, picture -> picture);
  }

  /// The mean absolute difference of two pictures' samples as RGB, 0..255.
  static double difference(Picture a, Picture b) {
    return Pixels.difference(Pixels.of(a), Pixels.of(b));
  }
}
