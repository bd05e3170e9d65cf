package io.github.limner.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdTest {
  @TempDir Path folder;

  @Test
  void photosAreLinkedToAsOftenAsItTakes() throws IOException {
    var images = new Crowd(photos(), 25, 0).make(folder.resolve("crowd"));

    assertThat(images).hasSize(25).allMatch(Files::isRegularFile).doesNotHaveDuplicates();
    assertThat(Tree.of(folder.resolve("crowd"))).isEqualTo(new Tree(25, 25 * 3));
    assertThat(images.get(3)).hasFileName("image-0000003.png").hasContent("two");
    assertThat(folder.resolve("crowd/labels")).doesNotExist();
  }

  @Test
  void boxesAreSpreadEvenlyAndTheSameEveryTime() throws IOException {
    for (String name : List.of("one", "two"))
      new Crowd(photos(), 20, 50).make(folder.resolve(name));

    assertThat(lines("one", "val/image-0000000")).hasSize(2);
    assertThat(lines("one", "train/image-0000001")).hasSize(3);
    assertThat(lines("one", "train/image-0000007")).isEqualTo(lines("two", "train/image-0000007"));
    assertThat(folder.resolve("one/data.yaml")).content().contains("  0: dress\n");
  }

  @Test
  void everyBoxLiesInItsImage() {
    for (int image = 0; image < 200; image++) {
      for (String line : Boxes.of(image, 5).split("\n", -1)) {
        if (line.isEmpty()) continue;
        String[] words = line.split(" ", -1);
        assertThat(Integer.parseInt(words[0])).isBetween(0, 7);
        for (int side = 1; side <= 2; side++) {
          double middle = Double.parseDouble(words[side]);
          double half = Double.parseDouble(words[side + 2]) / 2;
          assertThat(middle - half).isGreaterThan(-1e-6);
          assertThat(middle + half).isLessThan(1 + 1e-6);
        }
      }
    }
  }

  private List<Path> photos() throws IOException {
    return List.of(
        Files.writeString(folder.resolve("a.JPG"), "one"),
        Files.writeString(folder.resolve("b.png"), "two"));
  }

  private List<String> lines(String crowd, String stem) throws IOException {
    return Files.readAllLines(folder.resolve(crowd, "labels", stem + ".txt"));
  }
}
