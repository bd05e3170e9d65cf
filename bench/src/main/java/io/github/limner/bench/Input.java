package io.github.limner.bench;

import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every bench can be told.
final class Input {
  @Parameters(
      arity = "0..1",
      paramLabel = "PHOTOS",
      description = "A folder of pictures; without, the built-in sample.")
  private @Nullable Path photos;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many images, made of the pictures by hard links.")
  private @Nullable Integer count;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often everything is measured (default: ${DEFAULT-VALUE}).")
  private int rounds = 5;

  Optional<Path> photos() throws NotDirectoryException {
    if (photos != null && !Files.isDirectory(photos))
      throw new NotDirectoryException(photos.toString());
    return Optional.ofNullable(photos);
  }

  Optional<Integer> count() {
    return Optional.ofNullable(count);
  }

  int rounds() {
    return rounds;
  }
}
