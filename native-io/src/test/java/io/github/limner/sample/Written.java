package io.github.limner.sample;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sample on disk, as its label files describe it.
record Written(Path folder, Map<Integer, Picture> pictures, List<Annotation> annotations) {
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\{\"id\":(\\d+),.*\"file_name\":\"(.*)\",\"width\":(\\d+),\"height\":(\\d+)}");
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "\"image_id\":(\\d+),\"category_id\":(\\d+),.*\"area\":(.*?),\"bbox\":\\[(.*?)],\"segmentation\":\\[\\[(.*)]]");

  record Picture(int id, String file, int width, int height) {}

  /// @param polygons x and y of each vertex in turn
  record Annotation(
      int picture, int category, double area, List<Double> box, List<List<Double>> polygons) {}

  static Written at(Path folder) throws IOException {
    Sample.write(folder, Sample.pictures(folder), Sample.Listener.NONE, Progress.NONE);
    Map<Integer, Picture> pictures = new TreeMap<>();
    List<Annotation> annotations = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("annotations/instances.json"))) {
      Matcher picture = PICTURE.matcher(line);
      if (picture.find()) {
        int id = Integer.parseInt(picture.group(1));
        int width = Integer.parseInt(picture.group(3));
        int height = Integer.parseInt(picture.group(4));
        pictures.put(id, new Picture(id, picture.group(2), width, height));
      }
      Matcher annotation = ANNOTATION.matcher(line);
      if (annotation.find()) annotations.add(annotation(annotation));
    }
    return new Written(folder, pictures, annotations);
  }

  private static Annotation annotation(Matcher line) {
    return new Annotation(
        Integer.parseInt(line.group(1)),
        Integer.parseInt(line.group(2)),
        Double.parseDouble(line.group(3)),
        numbers(line.group(4)),
        Arrays.stream(line.group(5).split("],\\[")).map(Written::numbers).toList());
  }

  private static List<Double> numbers(String text) {
    return Arrays.stream(text.split(",")).map(Double::valueOf).toList();
  }

  Path file(Picture picture) {
    return folder.resolve("images").resolve(picture.file);
  }

  /// The numbers on each line of a picture's YOLO file.
  List<List<Double>> yolo(Picture picture) throws IOException {
    String text = picture.file.substring(0, picture.file.lastIndexOf('.')) + ".txt";
    return Files.readAllLines(folder.resolve("labels").resolve(text)).stream()
        .map(line -> numbers(line.replace(' ', ',')))
        .toList();
  }
}
