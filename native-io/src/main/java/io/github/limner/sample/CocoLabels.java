package io.github.limner.sample;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Label;
import io.github.limner.sample.picture.Outline;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Labels as COCO has them: one JSON file with the boxes and polygons of all pictures.
///
/// File names are relative to the `images` folder; categories count from 1.
final class CocoLabels {
  private CocoLabels() {}

  static String json(List<Shot.Labelled> all) {
    List<String> annotations = new ArrayList<>();
    for (Shot.Labelled labelled : all) {
      for (Label label : labelled.labels()) {
        annotations.add(annotation(annotations.size() + 1, labelled.shot(), label));
      }
    }
    return """
    {"info":{"description":"Limner sample","version":"1","year":2026},
    "licenses":[{"id":1,"name":"CC0-1.0","url":"https://creativecommons.org/publicdomain/zero/1.0/"}],
    "images":[
    %s],
    "categories":[
    %s],
    "annotations":[
    %s]}
    """
        .formatted(
            all.stream().map(labelled -> image(labelled.shot())).collect(lines()),
            Arrays.stream(Category.values()).map(CocoLabels::category).collect(lines()),
            String.join(",\n", annotations));
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining(",\n");
  }

  /// Names hold no character that JSON escapes.
  private static String image(Shot shot) {
    return "{\"id\":%d,\"license\":1,\"file_name\":\"%s\",\"width\":%d,\"height\":%d}"
        .formatted(shot.number(), shot.file(), shot.width(), shot.height());
  }

  private static String category(Category category) {
    return "{\"id\":%d,\"name\":\"%s\",\"supercategory\":\"thing\"}"
        .formatted(category.number() + 1, category.label());
  }

  private static String annotation(int id, Shot shot, Label label) {
    Rectangle2D box = label.box();
    String polygons =
        label.outlines().stream().map(CocoLabels::polygon).collect(Collectors.joining(","));
    return "{\"id\":%d,\"image_id\":%d,\"category_id\":%d,\"iscrowd\":0,\"area\":%s,\"bbox\":[%d,%d,%d,%d],\"segmentation\":[%s]}"
        .formatted(
            id,
            shot.number(),
            label.category().number() + 1,
            label.area(),
            (int) box.getX(),
            (int) box.getY(),
            (int) box.getWidth(),
            (int) box.getHeight(),
            polygons);
  }

  private static String polygon(Outline outline) {
    return outline.coordinates().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
