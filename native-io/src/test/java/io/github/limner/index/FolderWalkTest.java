package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class FolderWalkTest {
  @TempDir Path folder;

  @Property(tries = 150)
  void aWalkFindsEveryImageOnceInTheOrderOfAllPathsSorted(@ForAll("trees") Set<String> paths)
      throws IOException {
    var root = Files.createTempDirectory("walk");
    try {
      for (var path : paths) write(root, path);

      assertThat(walk(root).images).containsExactlyElementsOf(SortedPaths.sorted(paths));
    } finally {
      delete(root);
    }
  }

  @Provide
  Arbitrary<Set<String>> trees() {
    var names =
        Arbitraries.of("a", "A", "b 2", "b 10", "b 010", "ä", "é.d", "0", "00", "a.jpg", "-");
    var folders = names.list().ofMaxSize(3).map(list -> String.join("/", list));
    var files =
        Arbitraries.of("1", "01", "10", "2", "a", "A", "b", "é", "x y").map(n -> n + ".png");
    return Combinators.combine(folders, files)
        .as((in, file) -> in.isEmpty() ? file : in + "/" + file)
        .set()
        .ofMaxSize(25);
  }

  private static void write(Path root, String path) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }

  private static void delete(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  @Test
  void everyFolderIsMetBeforeItsFilesAndOtherFilesToo() throws IOException {
    write(folder, "a/b/1.jpg");
    write(folder, "a/labels/1.txt");
    write(folder, "data.yaml");

    var found = walk(folder);

    assertThat(found.folders)
        .containsExactly(
            folder, folder.resolve("a"), folder.resolve("a/b"), folder.resolve("a/labels"));
    assertThat(found.others).containsExactly("a/labels/1.txt", "data.yaml");
  }

  @Test
  void linksThatLeadInACircleEnd() throws IOException {
    write(folder, "a/1.jpg");
    write(folder, "b/2.jpg");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("a/other"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b/back"), folder.resolve("a"));

    assertThat(walk(folder).images)
        .containsExactly("a/1.jpg", "a/other/2.jpg", "b/2.jpg", "b/back/1.jpg");
  }

  @Test
  void aLinkToNowhereIsAProblemAndTheRestGoesOn() throws IOException {
    write(folder, "1.jpg");
    write(folder, "3.jpg");
    Files.createSymbolicLink(folder.resolve("2.jpg"), folder.resolve("gone.jpg"));
    Files.createSymbolicLink(folder.resolve("4.jpg"), Path.of("4.jpg"));

    var found = walk(folder);

    assertThat(found.images).containsExactly("1.jpg", "3.jpg");
    assertThat(found.problems).extracting(Problem::file).containsExactly("2.jpg", "4.jpg");
    assertThat(found.problems)
        .allMatch(problem -> problem.message().contains("link to a file that is not there"));
  }

  @Test
  void hiddenNamesLeftoversAndUnfinishedExtractionsArePassedOver() throws IOException {
    write(folder, "1.jpg");
    write(folder, ".2.jpg");
    write(folder, ".git/3.jpg");
    write(folder, ".limner-unfinished/4.jpg");
    write(folder, "__MACOSX/5.jpg");

    assertThat(walk(folder).images).containsExactly("1.jpg");
  }

  @Test
  void aFolderNamedLikeAnImageIsAFolder() throws IOException {
    write(folder, "album.jpg/1.jpg");

    var found = walk(folder);

    assertThat(found.images).containsExactly("album.jpg/1.jpg");
    assertThat(found.problems).isEmpty();
  }

  @Test
  void aWalkIsCancelledWhereItReports() throws IOException {
    write(folder, "1.jpg");
    write(folder, "2.jpg");
    var found = new Found();

    assertThatThrownBy(() ->
            new FolderWalk(
                    folder,
                    found,
                    (done, _) -> {
                      if (done == 2) throw new CancellationException();
                    })
                .run())
        .isInstanceOf(CancellationException.class);
    assertThat(found.images).containsExactly("1.jpg");
  }

  private static Found walk(Path root) throws IOException {
    var found = new Found();
    new FolderWalk(root, found, Progress.NONE).run();
    return found;
  }

  private static final class Found implements FolderWalk.Sink {
    private final List<String> images = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void folder(Path folder) {
      folders.add(folder);
    }

    @Override
    public void image(String path, long bytes, long modified) {
      images.add(path);
    }

    @Override
    public void other(String path) {
      others.add(path);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}
