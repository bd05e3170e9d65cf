package io.github.limner.archive;

import static io.github.limner.archive.OddEntry.deflated;
import static io.github.limner.archive.OddEntry.stored;
import static io.github.limner.archive.OddEntry.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {
  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void choosesATarget() {
    target = folder.resolve("target");
  }

  @Test
  void filesArriveWithContentTimeAndFolders() throws IOException {
    byte[] photo = random(300_000);
    Path file =
        zip(stored("empty/", ""), stored(utf8("a/b/photo.jpg"), photo), deflated("a/c", photo));

    ExtractionReport report = extract(file);

    assertThat(report).isEqualTo(new ExtractionReport(2, 600_000, List.of()));
    assertThat(target.resolve("empty")).isEmptyDirectory();
    assertThat(target.resolve("a/b/photo.jpg")).hasBinaryContent(photo);
    assertThat(target.resolve("a/c")).hasBinaryContent(photo);
    try (var zip = ZipDirectory.open(file)) {
      assertThat(Files.getLastModifiedTime(target.resolve("a/c")))
          .isEqualTo(FileTime.from(zip.modified(2)));
    }
    assertThat(files()).containsExactlyInAnyOrder("a/b/photo.jpg", "a/c");
  }

  @Test
  void onlyTheChosenEntriesAreExtracted() throws IOException {
    Path file = zip(stored("a", "1"), stored("b", "2"), stored("c", "3"));

    try (var zip = ZipDirectory.open(file)) {
      new Extraction(zip, target, THREADS, 2)
          .run(new int[] {2, 0}, Extraction.Listener.NONE, Progress.NONE);
    }

    assertThat(files()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void problemsAreNamedAndTheRestGoesOn() throws IOException {
    Path file =
        zip(
            stored("../evil", "x"),
            stored("bad.jpg", "x").crc(5),
            stored("locked.jpg", "x").flags(1),
            OddEntry.link("link", "/etc/passwd"),
            stored("new\nline", "x"),
            stored("__MACOSX/._good.jpg", "x"),
            stored("good.jpg", "x"));

    ExtractionReport report = extract(file);

    assertThat(report.problems())
        .containsExactlyInAnyOrder(
            Problem.error("../evil", "Left out: its name leads out of the folder"),
            Problem.error(
                "bad.jpg", "Left out: its checksum is wrong: the data is damaged (at byte 38)"),
            Problem.error("locked.jpg", "Left out: it is encrypted"),
            Problem.error("link", "Left out: it is a symbolic link"),
            Problem.warning("new\nline", "Written as new%0Aline"));
    assertThat(files()).containsExactlyInAnyOrder("good.jpg", "new%0Aline");
    assertThat(folder.resolve("evil")).doesNotExist();
  }

  @Test
  void theListenerHearsOfEveryFileWhenItIsComplete() throws IOException {
    Path file = zip(stored("a", "one"), stored("b/", ""), stored("b/c", "two"));
    var heard = new ConcurrentHashMap<Integer, Long>();

    try (var zip = ZipDirectory.open(file)) {
      new Extraction(zip, target, THREADS, 2)
          .run((entry, path) -> heard.put(entry, path.toFile().length()), Progress.NONE);
    }

    assertThat(heard).containsOnlyKeys(0, 2).containsEntry(0, 3L).containsEntry(2, 3L);
  }

  @Test
  void progressCountsEveryByteOfFailedEntriesToo() throws IOException {
    Path file = zip(stored("a", "12345"), stored("b", "123").crc(1), stored("c", "1"));
    var reports = new ArrayList<List<Long>>();

    try (var zip = ZipDirectory.open(file)) {
      new Extraction(zip, target, THREADS, 1)
          .run(Extraction.Listener.NONE, (done, total) -> reports.add(List.of(done, total)));
    }

    assertThat(reports).last().isEqualTo(List.of(9L, 9L));
    assertThat(reports).isSortedAccordingTo((a, b) -> Long.compare(a.get(0), b.get(0)));
  }

  @Test
  void linksInsideTheTargetAreNeverFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path precious = Files.writeString(outside.resolve("precious"), "mine");
    Files.createDirectory(target);
    Files.createSymbolicLink(target.resolve("way"), outside);
    Files.createSymbolicLink(target.resolve("file"), precious);
    Files.createSymbolicLink(target.resolve(Staging.FOLDER), outside);

    ExtractionReport report =
        extract(
            zip(stored("way/precious", "evil"), stored("way/new", "x"), stored("file", "evil")));

    assertThat(report.problems()).hasSize(2);
    assertThat(report.problems().getFirst().message()).contains("link is where a folder should be");
    assertThat(outside).isDirectoryContaining(path -> path.equals(precious));
    assertThat(outside.toFile().list()).containsExactly("precious");
    assertThat(precious).hasContent("mine");
    assertThat(target.resolve("file")).isRegularFile().hasContent("evil");
    assertThat(Files.isSymbolicLink(target.resolve("file"))).isFalse();
  }

  @Test
  void aFolderInTheWayIsAProblemOfOneEntry() throws IOException {
    Files.createDirectories(target.resolve("a/inside"));

    ExtractionReport report = extract(zip(stored("a", "x"), stored("b", "x")));

    assertThat(report.problems()).singleElement().extracting(Problem::file).isEqualTo("a");
    assertThat(files()).containsExactly("b");
  }

  @Test
  void archivesThatAskForTooMuchAreRefusedAsAWhole() throws IOException {
    var limits = new Limits(1 << 20, 150_000, 2000, 0, 0);
    Path file = zip(deflated("a", new byte[100_000]), stored("b", "x".repeat(1000)));

    try (var zip = ZipDirectory.open(file, limits)) {
      assertRefused(zip, new int[] {0, 0}, "it would unpack to 200000 bytes, more than 150000");
      assertRefused(zip, new int[] {1, 1}, "its entries share data");
    }
    assertThat(target).doesNotExist();
  }

  private void assertRefused(ZipDirectory zip, int[] entries, String why) {
    var extraction = new Extraction(zip, target, THREADS, 1);
    assertThatThrownBy(() -> extraction.run(entries, Extraction.Listener.NONE, Progress.NONE))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aTargetWithoutRoomIsLeftAlone() throws IOException {
    var limits = new Limits(1 << 20, 1 << 20, 100, 1 << 20, Long.MAX_VALUE / 2);

    try (var zip = ZipDirectory.open(zip(stored("a", "x")), limits)) {
      var extraction = new Extraction(zip, target, THREADS, 1);
      assertThatThrownBy(() -> extraction.run(Extraction.Listener.NONE, Progress.NONE))
          .isInstanceOf(DiskFullException.class)
          .hasMessageContaining("a.zip: the disk is full: 1 bytes are needed");
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void whatTheListenerThrowsEndsTheRunCleanly() throws IOException {
    try (var zip = ZipDirectory.open(zip(stored("a", "x"), stored("b", "x")))) {
      var extraction = new Extraction(zip, target, THREADS, 2);
      Extraction.Listener broken =
          (_, _) -> {
            throw new IllegalStateException("broken");
          };
      assertThatThrownBy(() -> extraction.run(broken, Progress.NONE))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(target.resolve(Staging.FOLDER)).doesNotExist();
  }

  private Path zip(OddEntry... entries) throws IOException {
    return new OddZip().write(folder.resolve("a.zip"), entries);
  }

  private ExtractionReport extract(Path file) throws IOException {
    try (var zip = ZipDirectory.open(file)) {
      return new Extraction(zip, target, THREADS, 3).run(Extraction.Listener.NONE, Progress.NONE);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(target)) {
      return all.filter(Files::isRegularFile)
          .map(path -> target.relativize(path).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static byte[] random(int size) {
    var bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
