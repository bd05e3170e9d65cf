package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.Child;
import io.github.limner.OpenFiles;
import io.github.limner.problem.Problem;
import io.github.limner.task.TaskState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
final class KilledImportTest {
  private static final int IMAGES = 300;
  @TempDir Path folder;

  @Test
  void anImportKilledFourTimesEndsAsOneThatWasLeftAlone() throws Exception {
    var zip = Images.zip(folder.resolve("photos.zip"), IMAGES).toRealPath();
    var undisturbed = finished(folder.resolve("undisturbed"), zip);

    for (int lines : List.of(2, 4, 6, 9)) {
      var program = Child.of(ImportProgram.class, folder.resolve("killed"), zip);
      for (int i = 0; i < lines; i++) program.line();
      program.kill();
    }
    var resumed = finished(folder.resolve("killed"), zip);

    assertThat(resumed.images).isEqualTo(undisturbed.images);
    assertThat(resumed.problems).containsExactlyInAnyOrderElementsOf(undisturbed.problems);
    assertThat(resumed.files).isEqualTo(undisturbed.files);
    assertThat(undisturbed.images).hasSize(IMAGES + 2);
    assertThat(undisturbed.problems).hasSize(3);
    assertThat(undisturbed.files).hasSize(IMAGES + 3);
  }

  /// Lets an import run to its end.
  private static Outcome finished(Path workspace, Path zip) throws IOException {
    try (var place = new Workplace(workspace)) {
      place.tasks.resumeAll();
      var id = place.datasets.open(zip).id();
      place.awaitRest();
      assertThat(place.tasks.list()).allMatch(task -> task.state() == TaskState.DONE);
      assertThat(place.datasets.list()).hasSize(1);
      assertThat(place.datasets.dataset(id).state()).isEqualTo(DatasetState.READY);
      return Outcome.of(place, id);
    } finally {
      assertThat(OpenFiles.below(workspace)).isEmpty();
    }
  }

  /// Everything an import leaves behind.
  private record Outcome(
      List<ImageEntry> images, List<Problem> problems, Map<String, Integer> files) {
    static Outcome of(Workplace place, String id) throws IOException {
      return new Outcome(
          place.datasets.images(new ListImages(id, null, 0, 500)).images(),
          place.datasets.problems(new ListProblems(id, 0, 500)).problems(),
          files(place.datasetsFolder.resolve(id).resolve("images")));
    }

    private static Map<String, Integer> files(Path root) throws IOException {
      var files = new TreeMap<String, Integer>();
      try (var all = Files.walk(root)) {
        for (var file : all.filter(Files::isRegularFile).toList())
          files.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
      return files;
    }
  }
}
