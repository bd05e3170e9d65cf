package io.github.limner.sample;

import io.github.limner.sample.picture.Stage;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Writes the built-in sample dataset: pictures in `images`, YOLO labels in `labels`, COCO labels
/// in `annotations`.
public final class Sample {
  private Sample() {}

  /// Paints all pictures on every core and puts the finished folder in place at once; the same Java
  /// runtime paints the same bytes.
  ///
  /// @param folder must not exist yet; while work goes on its pictures are in a neighbour whose
  ///   name ends in `.part`
  /// @param progress hears how many pictures are finished, from the painting threads, one at a time
  /// @throws java.util.concurrent.CancellationException if progress says so; nothing is left behind
  public static void write(Path folder, Progress progress) throws IOException {
    Path target = folder.toAbsolutePath();
    if (Files.exists(target)) throw new FileAlreadyExistsException(target.toString());
    Path part = target.resolveSibling(target.getFileName() + ".part");
    delete(part);
    try {
      List<Shot.Labelled> labels =
          new Studio(ShotList.of(part), shot -> expose(shot, part), progress).paintAll();
      write(part.resolve("annotations/instances.json"), CocoLabels.json(labels));
      write(part.resolve("data.yaml"), YoloLabels.dataYaml());
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(part);
    }
  }

  private static Shot.Labelled expose(Shot shot, Path folder) throws IOException {
    Stage stage = shot.paint();
    Shot.Labelled labelled = new Shot.Labelled(shot, stage.labels());
    Path picture = folder.resolve("images").resolve(shot.file());
    Files.createDirectories(picture.getParent());
    Files.write(picture, PictureFile.bytes(stage.picture(), shot.encoding(), shot.orientation()));
    write(
        folder.resolve("labels").resolve(shot.split()).resolve(shot.stem() + ".txt"),
        YoloLabels.text(labelled));
    return labelled;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) Files.delete(path);
  }
}
