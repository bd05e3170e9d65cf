package io.github.limner.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limner bench make`: a large dataset, to keep.
@Command(
    name = "make",
    description = "Makes a large dataset of hard links with YOLO labels, to keep.",
    mixinStandardHelpOptions = true)
final class MakeCrowd implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "Where it is to be.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PHOTOS",
      description = "A folder of pictures; without, the built-in sample.")
  private @Nullable Path photos;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many images (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--boxes",
      paramLabel = "M",
      defaultValue = "0",
      description = "How many boxes in all (default: ${DEFAULT-VALUE}).")
  private long boxes;

  @Override
  public Integer call() throws Exception {
    try (var scratch = Scratch.make()) {
      var sources = Photos.in(Optional.ofNullable(photos), scratch);
      int images = new Crowd(sources, count, boxes).make(folder).size();
      System.out.printf("%,d images with %,d boxes in %s%n", images, boxes, folder);
    }
    return 0;
  }
}
