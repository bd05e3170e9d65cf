package io.github.limner.yolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.index.ClassNames;
import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassListsTest {
  @TempDir Path folder;

  @Test
  void namesAreAListOrHaveNumbers() throws IOException {
    write("data.yaml", "path: ..\ntrain: images\nnc: 2\nnames: [car, 'fire truck']\n");
    assertThat(find("data.yaml")).isEqualTo(Map.of(0, "car", 1, "fire truck"));

    write("data.yaml", "names:\n  0: person\n  7: 12\n");
    assertThat(find("data.yaml")).isEqualTo(Map.of(0, "person", 7, "12"));
  }

  @Test
  void aListHasANameALine() throws IOException {
    write("obj.names", "\ufeffcar\r\nbus \n\n");
    assertThat(find("obj.names")).isEqualTo(Map.of(0, "car", 1, "bus"));
  }

  @Test
  void yamlComesBeforeListsAndWhatLiesDeepLast() throws IOException {
    write("classes.txt", "wrong\n");
    write("a.yaml", "train: x\n");
    write("b/c/data.yaml", "names: [deep]\n");
    write("b/data.yaml", "names: [right]\n");
    assertThat(find("classes.txt", "b/c/data.yaml", "a.yaml", "b/data.yaml"))
        .isEqualTo(Map.of(0, "right"));
  }

  @Test
  void whatIsNoYamlIsSaidIfNothingElseNamesClasses() throws IOException {
    write("data.yaml", "names: [car\n");
    write("classes.txt", "car\n");

    assertThatThrownBy(() -> find("data.yaml"))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("is no YAML");
    assertThat(find("data.yaml", "classes.txt")).isEqualTo(Map.of(0, "car"));
  }

  @Test
  void withoutAnyListThereAreNoNames() throws IOException {
    assertThat(ClassLists.find(folder, List.of())).isEmpty();
  }

  private Map<Integer, String> find(String... files) throws IOException {
    return ClassLists.find(folder, List.of(files)).map(ClassNames::byNumber).orElseThrow();
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
