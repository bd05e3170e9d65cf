package io.github.limner.bench;

import io.github.limner.catalog.ImageEntry;
import io.github.limner.catalog.ListImages;
import io.github.limner.catalog.ListProblems;
import io.github.limner.index.Statistics;
import io.github.limner.problem.Problem;
import io.github.limner.thumbs.Thumbnail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Everything an import leaves behind.
///
/// @param thumbnails a hash of both of each image, in the order of the images
/// @param files a hash of each file that was extracted, by its path
record Outcome(
    List<ImageEntry> images,
    Set<Problem> problems,
    Statistics statistics,
    List<Integer> thumbnails,
    Map<String, Integer> files) {
  private static final int PAGE = 500;
  private static final int[] SIZES = {96, 256};

  /// Finishes what is left to do in a workspace, and looks at all of it.
  static Outcome of(Path folder, Path source) throws IOException {
    try (var workspace = new Workspace(folder)) {
      String id = workspace.finish(source);
      var datasets = workspace.datasets();
      var images = new ArrayList<ImageEntry>();
      while (images.size() < datasets.dataset(id).images())
        images.addAll(datasets.images(new ListImages(id, null, images.size(), PAGE)).images());
      var problems = new HashSet<>(datasets.problems(new ListProblems(id, 0, PAGE)).problems());
      var thumbnails = new ArrayList<Integer>();
      for (var image : images)
        for (int size : SIZES) {
          Thumbnail thumbnail = datasets.thumbnail(id, image.id(), size).join();
          thumbnails.add(Arrays.hashCode(thumbnail.jpeg()));
        }
      var extracted = folder.resolve("datasets").resolve(id).resolve("images");
      return new Outcome(
          images, problems, datasets.statistics(id, null), thumbnails, files(extracted));
    }
  }

  private static Map<String, Integer> files(Path root) throws IOException {
    var files = new TreeMap<String, Integer>();
    if (!Files.isDirectory(root)) return files;
    Collection<Path> all;
    try (var walk = Files.walk(root)) {
      all = walk.filter(Files::isRegularFile).toList();
    }
    for (var file : all)
      files.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
    return files;
  }

  /// In which parts another differs, in words; empty if in none.
  List<String> differences(Outcome other) {
    var differences = new ArrayList<String>();
    if (!images.equals(other.images)) differences.add("images");
    if (!problems.equals(other.problems)) differences.add("problems");
    if (!statistics.equals(other.statistics)) differences.add("statistics");
    if (!thumbnails.equals(other.thumbnails)) differences.add("thumbnails");
    if (!files.equals(other.files)) differences.add("files");
    return differences;
  }
}
