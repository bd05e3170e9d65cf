package io.github.limner.archive;

import static io.github.limner.archive.OddEntry.deflated;
import static io.github.limner.archive.OddEntry.stored;
import static io.github.limner.archive.OddEntry.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedExtractionTest {
  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  @TempDir Path folder;

  @Test
  void cancellingInsideOneHugeEntryStopsWithin250MillisecondsAndLeavesNothing() throws IOException {
    Path target = folder.resolve("target");
    var cancelledAt = new AtomicLong();
    Progress cancel =
        (done, _) -> {
          if (done > 0) {
            cancelledAt.set(System.nanoTime());
            throw new CancellationException();
          }
        };

    try (var zip = ZipDirectory.open(huge())) {
      var extraction = new Extraction(zip, target, THREADS, 2);
      assertThatThrownBy(() -> extraction.run(Extraction.Listener.NONE, cancel))
          .isInstanceOf(CancellationException.class);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - cancelledAt.get()))
        .isLessThan(Duration.ofMillis(250));
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void cancellingBeforeAWorkerBeganKeepsItFromBeginning() throws IOException {
    var late = new java.util.ArrayList<Runnable>();
    Path target = folder.resolve("target");

    try (var zip =
        ZipDirectory.open(new OddZip().write(folder.resolve("a.zip"), stored("a", "x")))) {
      var extraction = new Extraction(zip, target, late::add, 2);
      Progress cancel =
          (_, total) -> {
            if (total > 0) {
              throw new CancellationException();
            }
          };
      assertThatThrownBy(() -> extraction.run(Extraction.Listener.NONE, cancel))
          .isInstanceOf(CancellationException.class);
    }

    late.forEach(Runnable::run);
    assertThat(late).isNotEmpty();
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void whatIsThereIsKeptAndWhatDiffersIsWrittenAgain() throws IOException {
    Path target = folder.resolve("target");
    Path file =
        new OddZip()
            .write(
                folder.resolve("a.zip"),
                stored("kept", "one"),
                stored("shorter", "two"),
                deflated("touched", utf8("three")),
                stored("missing", "four"));
    extract(file, target);
    Object kept = Files.readAttributes(target.resolve("kept"), "*").get("fileKey");
    Files.write(target.resolve("shorter"), new byte[1]);
    Files.writeString(target.resolve("touched"), "THREE");
    Files.setLastModifiedTime(target.resolve("touched"), FileTime.fromMillis(0));
    Files.delete(target.resolve("missing"));
    Files.createDirectory(target.resolve(Staging.FOLDER));
    Files.writeString(target.resolve(Staging.FOLDER).resolve("0"), "half");

    var heard = new AtomicInteger();
    ExtractionReport report;
    try (var zip = ZipDirectory.open(file)) {
      report =
          new Extraction(zip, target, THREADS, 2)
              .run((_, _) -> heard.incrementAndGet(), Progress.NONE);
    }

    assertThat(report.files()).isEqualTo(4);
    assertThat(report.bytes()).isEqualTo(15);
    assertThat(heard).hasValue(4);
    assertThat(target.resolve("shorter")).hasContent("two");
    assertThat(target.resolve("touched")).hasContent("three");
    assertThat(target.resolve("missing")).hasContent("four");
    assertThat(Files.readAttributes(target.resolve("kept"), "*")).containsEntry("fileKey", kept);
    assertThat(target.resolve(Staging.FOLDER)).doesNotExist();
  }

  @Test
  void aKilledRunLeavesOnlyWholeFilesAndTheNextOneCompletesIt() throws Exception {
    Path file = folder.resolve("many.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.setLevel(Deflater.BEST_SPEED);
      for (int i = 0; i < 400; i++) {
        out.putNextEntry(new ZipEntry("d" + i % 7 + "/" + i));
        out.write(content(i));
      }
    }

    for (int wholeFiles : new int[] {1, 50, 200}) {
      Path target = folder.resolve("killed" + wholeFiles);
      killAfter(wholeFiles, file, target);
      assertWhole(target, false);

      assertThat(extract(file, target).files()).isEqualTo(400);
      assertWhole(target, true);
      assertThat(target.resolve(Staging.FOLDER)).doesNotExist();
    }
  }

  @Test
  void aTargetInUseIsRefusedAndTheRunThatHasItIsLeftAlone() throws IOException {
    Path target = folder.resolve("target");
    Path file = new OddZip().write(folder.resolve("a.zip"), stored("a", "one"), stored("b", "two"));
    var refusals = new ConcurrentLinkedQueue<String>();
    Extraction.Listener meanwhile =
        (_, _) -> {
          try {
            extract(file, target);
          } catch (IOException e) {
            refusals.add(e.getMessage());
          }
        };

    ExtractionReport report;
    try (var zip = ZipDirectory.open(file)) {
      report = new Extraction(zip, target, THREADS, 1).run(meanwhile, Progress.NONE);
    }

    assertThat(refusals)
        .hasSize(2)
        .allMatch(why -> why.endsWith("another extraction into this folder is not over yet"));
    assertThat(report.problems()).isEmpty();
    assertThat(target.toFile().list()).containsExactlyInAnyOrder("a", "b");
    assertThat(extract(file, target).files()).isEqualTo(2);
  }

  @Test
  void cancellingWhileTheEntriesAreLookedAtStopsAtOnce() throws IOException {
    var reports = new AtomicInteger();
    Progress cancel =
        (_, _) -> {
          if (reports.incrementAndGet() == 2) {
            throw new CancellationException();
          }
        };
    Path file = new OddZip().write(folder.resolve("a.zip"), stored("a", "1"), stored("b", "2"));

    try (var zip = ZipDirectory.open(file)) {
      var extraction = new Extraction(zip, folder.resolve("target"));
      assertThatThrownBy(() -> extraction.run(Extraction.Listener.NONE, cancel))
          .isInstanceOf(CancellationException.class);
    }

    assertThat(folder.resolve("target")).doesNotExist();
  }

  private static void killAfter(int wholeFiles, Path file, Path target) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ExtractionProgram.class.getName(),
                file.toString(),
                target.toString())
            .redirectErrorStream(true)
            .start();
    try (var lines = child.inputReader()) {
      for (int i = 0; i < wholeFiles; i++) {
        assertThat(lines.readLine()).isEqualTo("finished");
      }
      child.destroyForcibly().waitFor();
    }
  }

  private static void assertWhole(Path target, boolean all) throws IOException {
    int there = 0;
    for (int i = 0; i < 400; i++) {
      Path file = target.resolve("d" + i % 7 + "/" + i);
      if (Files.exists(file)) {
        assertThat(file).hasBinaryContent(content(i));
        there++;
      }
    }
    assertThat(there).isBetween(all ? 400 : 1, 400);
  }

  private static byte[] content(int i) {
    var content = new byte[20_000 + i * 100];
    new java.util.Random(i).nextBytes(content);
    return content;
  }

  private Path huge() throws IOException {
    Path file = folder.resolve("huge.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.setLevel(Deflater.BEST_SPEED);
      out.putNextEntry(new ZipEntry("huge"));
      for (int i = 0; i < 200; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    return file;
  }

  private static ExtractionReport extract(Path file, Path target) throws IOException {
    try (var zip = ZipDirectory.open(file)) {
      return new Extraction(zip, target, THREADS, 2).run(Extraction.Listener.NONE, Progress.NONE);
    }
  }
}
