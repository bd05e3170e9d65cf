package io.github.limner.archive;

import static io.github.limner.archive.OddEntry.stored;
import static io.github.limner.archive.OddEntry.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real full disk: one megabyte of memory, where mounting it is allowed.
class DiskFullTest {
  private static final Executor SAME_THREAD = Runnable::run;
  private static final Limits NO_RESERVE = new Limits(1 << 30, 1 << 30, 1000, 1 << 30, 0);

  @TempDir Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mountsASmallDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
    assumeTrue(mounted);
  }

  @AfterEach
  void unmountsIt() throws Exception {
    if (mounted) {
      run("umount", disk.toString());
    }
  }

  @Test
  void whatDoesNotFitIsNotBegun() throws IOException {
    try (var zip = ZipDirectory.open(zip(400_000, 400_000, 400_000), NO_RESERVE)) {
      var extraction = new Extraction(zip, disk.resolve("target"), SAME_THREAD, 1);
      assertThatThrownBy(() -> extraction.run(Extraction.Listener.NONE, Progress.NONE))
          .isInstanceOf(DiskFullException.class)
          .hasMessageContaining("a.zip: the disk is full: 1200000 bytes are needed");
    }

    assertThat(disk.resolve("target")).isEmptyDirectory();
  }

  @Test
  void aDiskThatFillsUpEndsTheRunAndKeepsWholeFilesOnly() throws IOException {
    Path target = disk.resolve("target");
    Extraction.Listener somebodyElse = (_, _) -> write(disk.resolve("other"), 600_000);

    try (var zip = ZipDirectory.open(zip(300_000, 300_000, 1000), NO_RESERVE)) {
      var extraction = new Extraction(zip, target, SAME_THREAD, 1);
      assertThatThrownBy(() -> extraction.run(somebodyElse, Progress.NONE))
          .isInstanceOfSatisfying(
              DiskFullException.class, full -> assertThat(full.what()).isEqualTo("1"))
          .hasMessageContaining("bytes are needed");

      assertThat(target.toFile().list()).containsExactly("0");
      Files.delete(disk.resolve("other"));
      assertThat(extraction.run(Extraction.Listener.NONE, Progress.NONE).files()).isEqualTo(3);
    }
  }

  private Path zip(int... sizes) throws IOException {
    var entries = new OddEntry[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      entries[i] = stored(utf8("" + i), new byte[sizes[i]]);
    }
    return new OddZip().write(folder.resolve("a.zip"), entries);
  }

  private static void write(Path file, int bytes) {
    try {
      Files.write(file, new byte[bytes]);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
