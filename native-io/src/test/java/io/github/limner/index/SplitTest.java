package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SplitTest {
  @ParameterizedTest
  @CsvSource({
    "images/train/1.jpg, TRAIN",
    "Train/images/1.jpg, TRAIN",
    "train2017/1.jpg, TRAIN",
    "data/valid/images/1.jpg, VAL",
    "val_2/1.jpg, VAL",
    "validation/1.jpg, VAL",
    "test/train/1.jpg, TEST",
    "trains/1.jpg, NONE",
    "train.jpg, NONE",
    "value/1.jpg, NONE",
  })
  void theOutermostTellingFolderSaysIt(String path, Split split) {
    assertThat(Split.ofPath(path)).isEqualTo(split);
    assertThat(Split.ofCode(split.code())).isEqualTo(split);
  }
}
