package io.github.limner.archive;

import static io.github.limner.archive.OddEntry.deflated;
import static io.github.limner.archive.OddEntry.packed;
import static io.github.limner.archive.OddEntry.stored;
import static io.github.limner.archive.OddEntry.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.problem.BadFileException;
import io.github.limner.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executor;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedZipTest {
  private static final Executor SAME_THREAD = Runnable::run;
  private static final int ROUNDS = 2500;

  @TempDir Path folder;

  @Test
  void damageIsAlwaysABadFileOrAProblem() throws IOException {
    byte[] whole = archive();
    var limits = new Limits(1 << 20, 1 << 22, 1000, 1 << 10, 0);
    var random = new Random(42);
    Path file = folder.resolve("a.zip");
    Path target = folder.resolve("target");
    int opened = 0;

    for (int round = 0; round < ROUNDS; round++) {
      Files.write(file, damage(whole, random));
      try (var zip = ZipDirectory.open(file, limits)) {
        opened++;
        readAll(zip);
        new Extraction(zip, target, SAME_THREAD, 1).run(Extraction.Listener.NONE, Progress.NONE);
      } catch (BadFileException e) {
        assertThat(e).hasMessageContaining(e.file());
      }
    }

    assertThat(opened).isBetween(ROUNDS / 4, ROUNDS);
    assertThat(target.resolve(Staging.FOLDER)).doesNotExist();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.zip", "target");
  }

  private static void readAll(ZipDirectory zip) throws IOException {
    for (int entry = 0; entry < zip.size(); entry++) {
      assertThat(zip.name(entry)).isNotNull();
      assertThat(zip.modified(entry)).isNotNull();
      try (var in = zip.read(entry)) {
        in.skip(1 << 20);
      } catch (BadFileException e) {
        assertThat(e.file()).isNotNull();
      }
    }
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    switch (random.nextInt(12)) {
      case 0 -> damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
      case 1 -> Arrays.fill(damaged, random.nextInt(whole.length), whole.length, (byte) -1);
      default -> {}
    }
    for (int i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
      // Most damage goes to the end, where the directory is.
      int at = damaged.length - 1 - random.nextInt(random.nextInt(damaged.length) + 1);
      damaged[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : -random.nextInt(2));
    }
    return damaged;
  }

  private static byte[] archive() throws IOException {
    byte[] content = utf8("limner ".repeat(30));
    var bzip2 = new ByteArrayOutputStream();
    try (var out = new BZip2CompressorOutputStream(bzip2, 1)) {
      out.write(content);
    }
    return new OddZip()
        .wideEnd()
        .bytes(
            stored("stored", "one"),
            deflated("a/deflated", content).flags(8),
            deflated("a/wide", content).wide(),
            packed("bzip2", content, 12, bzip2.toByteArray()),
            stored("folder/", "").mode(0x41ED),
            stored("ü", "x").extra(0x5455, new byte[] {1, 0, 0, 0, 0}));
  }
}
