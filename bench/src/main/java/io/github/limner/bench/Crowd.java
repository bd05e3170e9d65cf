package io.github.limner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A dataset of any size made of a few photos: `images/train` and `images/val` hold links to them,
/// `labels/` beside it YOLO text files, `data.yaml` the classes. The same arguments make the same.
public final class Crowd {
  private static final int VALIDATION_EVERY = 10;

  private final List<Path> photos;
  private final int count;
  private final long boxes;

  /// @param count how many images
  /// @param boxes how many boxes in all, spread evenly
  public Crowd(List<Path> photos, int count, long boxes) {
    this.photos = new ArrayList<>(photos);
    this.count = count;
    this.boxes = boxes;
  }

  /// Makes it in `folder`.
  ///
  /// @return its images
  public List<Path> make(Path folder) throws IOException {
    for (String split : List.of("train", "val")) {
      Files.createDirectories(folder.resolve("images", split));
      if (boxes > 0) Files.createDirectories(folder.resolve("labels", split));
    }
    var images = new ArrayList<Path>(count);
    for (int number = 0; number < count; number++) {
      String split = number % VALIDATION_EVERY == 0 ? "val" : "train";
      String stem = String.format(Locale.ROOT, "image-%07d", number);
      int photo = number % photos.size();
      Path image = folder.resolve("images", split, stem + ending(photos.get(photo)));
      link(photo, image);
      images.add(image);
      if (boxes > 0)
        Files.writeString(folder.resolve("labels", split, stem + ".txt"), labels(number));
    }
    if (boxes > 0) Files.writeString(folder.resolve("data.yaml"), Boxes.dataYaml());
    return images;
  }

  private String labels(int number) {
    long before = boxes * number / count;
    return Boxes.of(number, (int) (boxes * (number + 1) / count - before));
  }

  private static String ending(Path photo) {
    String name = photo.getFileName().toString();
    return name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
  }

  /// Where links fail, on another disk or after the last that a file may have, a copy takes the
  /// photo's place.
  private void link(int photo, Path image) throws IOException {
    try {
      Files.createLink(image, photos.get(photo));
    } catch (IOException | UnsupportedOperationException _) {
      photos.set(photo, Files.copy(photos.get(photo), image));
    }
  }
}
