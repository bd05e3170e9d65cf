package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearNamesTest {
  private static final List<String> NAMES =
      List.of("list_datasets", "list_images", "list_images_in_directory", "open_dataset");

  @Test
  void aSlipOfTheFingerIsUnderstood() {
    assertThat(NearNames.of("lst_images", NAMES)).startsWith("list_images");
    assertThat(NearNames.of("open_dataste", NAMES)).containsExactly("open_dataset");
  }

  @Test
  void partOfANameIsUnderstood() {
    assertThat(NearNames.of("dataset", NAMES)).containsExactly("open_dataset", "list_datasets");
  }

  @Test
  void aNameFarFromAllOthersHasNoNeighbours() {
    assertThat(NearNames.of("make_coffee", NAMES)).isEmpty();
  }
}
