package io.github.limner.bench;

import io.github.limner.image.ImageFormat;
import io.github.limner.sample.Sample;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The pictures to measure with.
final class Photos {
  private Photos() {}

  /// Those in a folder and below it, else the built-in sample, painted into `scratch`.
  static List<Path> in(Optional<Path> folder, Scratch scratch) throws IOException {
    var photos = list(folder.isPresent() ? folder.get() : sample(scratch));
    if (photos.isEmpty()) throw new NoSuchFileException("no pictures in " + folder.get());
    return photos;
  }

  private static Path sample(Scratch scratch) throws IOException {
    System.out.println("Painting the built-in sample; a folder of your own photos says more …");
    Path folder = scratch.freshFolder("sample");
    Sample.write(folder, Sample.pictures(folder), Sample.Listener.NONE, Progress.NONE);
    return folder;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> ImageFormat.ofName(file.getFileName().toString()).isPresent())
          .map(Path::toAbsolutePath)
          .sorted()
          .toList();
    }
  }
}
