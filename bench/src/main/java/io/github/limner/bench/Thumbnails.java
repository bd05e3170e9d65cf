package io.github.limner.bench;

import io.github.limner.image.ByteSource;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.task.Progress;
import io.github.limner.thumbs.ThumbCache;
import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/// Thumbnails by both programs.
final class Thumbnails {
  private static final int PIXELS = 256;
  private static final Decoder DECODER = new Decoder(new DecodeBudget(48 << 20));

  /// The number that libjpeg gives the tables that Java calls 0.82.
  private static final String SETTINGS = "[Q=82,strip]";

  private Thumbnails() {}

  /// Fills a new pack, as the program does while nobody looks on.
  static void ours(List<Path> images, Scratch scratch) throws IOException {
    try (var pool = pool();
        var thumbs = open(images, scratch, pool)) {
      thumbs.fill(
          LongStream.rangeClosed(1, images.size()).iterator(), images.size(), Progress.NONE);
    }
  }

  /// Has vipsthumbnail write files into a folder.
  static Cost theirs(Path program, List<Path> images, Path folder) throws Exception {
    var command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of("--size", PIXELS + "x" + PIXELS + ">"));
    command.addAll(List.of("-o", folder.resolve("%s.jpg") + SETTINGS));
    images.forEach(image -> command.add(image.toString()));
    return Child.run(command, 0);
  }

  /// Our thumbnails, one after the other.
  static List<byte[]> jpegs(List<Path> images, Scratch scratch) throws IOException {
    var jpegs = new ArrayList<byte[]>();
    try (var pool = pool();
        var thumbs = open(images, scratch, pool)) {
      for (int id = 1; id <= images.size(); id++)
        jpegs.add(thumbs.request(id, PIXELS).join().jpeg());
    }
    return jpegs;
  }

  /// Those that are in a folder.
  static List<byte[]> jpegs(List<Path> images, Path folder) throws IOException {
    var jpegs = new ArrayList<byte[]>();
    for (var image : images) {
      String name = image.getFileName().toString();
      String stem = name.substring(0, name.lastIndexOf('.'));
      jpegs.add(Files.readAllBytes(folder.resolve(stem + ".jpg")));
    }
    return jpegs;
  }

  private static ExecutorService pool() {
    return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  }

  private static Thumbs open(List<Path> images, Scratch scratch, ExecutorService pool)
      throws IOException {
    return Thumbs.open(
        scratch.freshFolder("pack"),
        id -> ByteSource.open(images.get((int) id - 1)),
        DECODER,
        new ThumbCache(12 << 20),
        pool);
  }
}
