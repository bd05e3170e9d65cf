package io.github.limner.yolo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LabelPlacesTest {
  @Test
  void theLastFolderCalledImagesIsAnsweredByOneCalledLabels() {
    assertThat(LabelPlaces.of("images/train/1.jpg"))
        .containsExactly("labels/train/1.txt", "images/train/1.txt");
    assertThat(LabelPlaces.of("images/a/images/1.2.jpeg"))
        .containsExactly("images/a/labels/1.2.txt", "images/a/images/1.2.txt");
    assertThat(LabelPlaces.of("train/Images/1.jpg"))
        .containsExactly("train/labels/1.txt", "train/Images/1.txt");
  }

  @Test
  void withoutOneTheyLieBesideTheImage() {
    assertThat(LabelPlaces.of("1.jpg")).containsExactly("1.txt");
    assertThat(LabelPlaces.of("my.images/a")).containsExactly("my.images/a.txt");
  }

  @Test
  void listsOfClassesAreNoLabels() {
    assertThat(LabelPlaces.isLabelName("a/1.txt")).isTrue();
    assertThat(LabelPlaces.isLabelName("a/classes.txt")).isFalse();
    assertThat(LabelPlaces.isLabelName("a/1.json")).isFalse();
  }
}
