package io.github.limner.sample;

import io.github.limner.sample.picture.Stage;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes the built-in sample dataset: pictures in `images`, YOLO labels in `labels`, COCO labels
/// in `annotations`.
public final class Sample {
  private static final String OBJECTS = "annotations/instances.json";
  private static final String CLASSES = "data.yaml";

  private Sample() {}

  /// Hears of every picture that is complete, on the thread that painted it.
  @FunctionalInterface
  public interface Listener {
    Listener NONE = (_, _) -> {};

    /// Takes a picture's name among [#pictures] and its file.
    void painted(String picture, Path file) throws IOException;
  }

  /// The names of all pictures below `folder`, with `/` between the parts.
  public static List<String> pictures(Path folder) {
    return ShotList.of(folder).stream().map(Sample::name).toList();
  }

  /// The names of all other files.
  public static List<String> others(Path folder) {
    var labels = ShotList.of(folder).stream().map(Sample::labels);
    return Stream.concat(labels, Stream.of(OBJECTS, CLASSES)).toList();
  }

  /// Paints all pictures on every core, each file complete at once; the same Java runtime paints
  /// the same bytes. The labels of all come last, so a folder that has `data.yaml` is whole, and
  /// one that was left unfinished becomes whole by running again.
  ///
  /// @param order names of [#pictures], the first to be painted first
  /// @param progress hears how many pictures are finished, from the painting threads, one at a time
  /// @throws java.util.concurrent.CancellationException if progress says so; whole files stay
  public static void write(Path folder, List<String> order, Listener listener, Progress progress)
      throws IOException {
    Map<String, Integer> places = new HashMap<>();
    for (String name : order) places.put(name, places.size());
    List<Shot> shots =
        ShotList.of(folder).stream()
            .sorted(Comparator.comparing(shot -> places.get(name(shot))))
            .toList();
    List<Shot.Labelled> labels =
        new Studio(shots, shot -> expose(shot, folder, listener), progress)
            .paintAll().stream()
                .sorted(Comparator.comparingInt(labelled -> labelled.shot().number()))
                .toList();
    write(folder.resolve(OBJECTS), CocoLabels.json(labels));
    write(folder.resolve(CLASSES), YoloLabels.dataYaml());
  }

  private static String name(Shot shot) {
    return "images/" + shot.file();
  }

  private static String labels(Shot shot) {
    return "labels/" + shot.split() + "/" + shot.stem() + ".txt";
  }

  private static Shot.Labelled expose(Shot shot, Path folder, Listener listener)
      throws IOException {
    Stage stage = shot.paint();
    Shot.Labelled labelled = new Shot.Labelled(shot, stage.labels());
    Path picture = folder.resolve(name(shot));
    write(picture, PictureFile.bytes(stage.picture(), shot.encoding(), shot.orientation()));
    write(folder.resolve(labels(shot)), YoloLabels.text(labelled));
    listener.painted(name(shot), picture);
    return labelled;
  }

  private static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
