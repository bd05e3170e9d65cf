package io.github.limner.thumbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.limner.OpenFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThumbPackTest {
  @TempDir Path folder;

  @Test
  void whatIsStoredIsReadAgainAfterReopening() throws IOException {
    try (ThumbPack pack = ThumbPack.open(folder)) {
      pack.store(small(3), stored(3));
      pack.store(large(3), stored(4));
      pack.store(large(1_000_000), new Known.Undecodable("a/b.jpg", "is empty"));
    }

    try (ThumbPack pack = ThumbPack.open(folder)) {
      assertThat(bytes(pack, small(3))).isEqualTo(content(3));
      assertThat(bytes(pack, large(3))).isEqualTo(content(4));
      assertThat(pack.read(large(1_000_000)))
          .contains(new Known.Undecodable("a/b.jpg", "is empty"));
      assertThat(pack.read(large(4))).isEmpty();
      assertThat(pack.knows(large(3))).isTrue();
      assertThat(pack.knows(large(2_000_000))).isFalse();
    }
  }

  @Test
  void aPackThatCannotBeReadLeavesNothingOpen() throws IOException {
    // A file of Linux that can be opened, but whose first byte cannot be read.
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(unreadable));
    ThumbPack.open(folder).close();
    Files.delete(folder.resolve("thumbs.offsets"));
    Files.createSymbolicLink(folder.resolve("thumbs.offsets"), unreadable);

    assertThatThrownBy(() -> ThumbPack.open(folder)).isInstanceOf(IOException.class);

    assertThat(OpenFiles.below(folder)).isEmpty();
    assertThat(OpenFiles.below(unreadable)).isEmpty();
  }

  @Test
  void theNewestOfTwoCounts() throws IOException {
    try (ThumbPack pack = ThumbPack.open(folder)) {
      pack.store(large(1), stored(1));
      pack.store(large(1), stored(2));

      assertThat(bytes(pack, large(1))).isEqualTo(content(2));
    }
  }

  @Test
  void bytesThatWereBeingWrittenWhenTheProgramDiedAreCutOff() throws IOException {
    try (ThumbPack pack = ThumbPack.open(folder)) {
      pack.store(large(1), stored(1));
    }
    Path file = folder.resolve("thumbs.pack");
    long whole = Files.size(file);
    Files.write(file, new byte[1234], StandardOpenOption.APPEND);

    ThumbPack.open(folder).close();

    assertThat(file).hasSize(whole);
  }

  @Test
  void everyFlippedByteMakesAThumbnailMissingAndNeverAnother() throws IOException {
    try (ThumbPack filled = ThumbPack.open(folder)) {
      for (int id = 0; id < 20; id++) filled.store(large(id), stored(id));
    }
    Random random = new Random(11);

    byte[] pack = Files.readAllBytes(folder.resolve("thumbs.pack"));
    byte[] offsets = Files.readAllBytes(folder.resolve("thumbs.offsets"));
    for (int round = 0; round < 200; round++) {
      Files.write(folder.resolve("thumbs.pack"), pack);
      Files.write(folder.resolve("thumbs.offsets"), offsets);
      Path file = folder.resolve(random.nextBoolean() ? "thumbs.pack" : "thumbs.offsets");
      byte[] damaged = Files.readAllBytes(file);
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);

      assertThat(intact()).isGreaterThanOrEqualTo(19);
    }
  }

  @Test
  void aPackThatBecameShorterHasFewerThumbnails() throws IOException {
    try (ThumbPack pack = ThumbPack.open(folder)) {
      for (int id = 0; id < 20; id++) pack.store(large(id), stored(id));
    }
    try (var raw = new RandomAccessFile(folder.resolve("thumbs.pack").toFile(), "rw")) {
      raw.setLength(raw.length() / 2);
    }

    assertThat(intact()).isBetween(5, 15);
    try (ThumbPack pack = ThumbPack.open(folder)) {
      for (int id = 100; id < 120; id++) pack.store(large(id), stored(id));
      assertThat(bytes(pack, large(110))).isEqualTo(content(110));
    }
    assertThat(intact()).isBetween(5, 15);
  }

  @Test
  void aRecordCopiedToAnotherImageIsNotBelieved() throws IOException {
    try (ThumbPack pack = ThumbPack.open(folder)) {
      pack.store(large(0), stored(0));
      pack.store(large(1), stored(1));
    }
    Path file = folder.resolve("thumbs.offsets");
    byte[] records = Files.readAllBytes(file);
    System.arraycopy(records, 32, records, 96, 32);
    Files.write(file, records);

    try (ThumbPack pack = ThumbPack.open(folder)) {
      assertThat(pack.read(large(1))).isEmpty();
      assertThat(bytes(pack, large(0))).isEqualTo(content(0));
    }
  }

  @Test
  void manyThreadsReadWhileOneWrites() throws IOException {
    try (ThumbPack pack = ThumbPack.open(folder)) {
      for (int id = 0; id < 500; id++) pack.store(large(id), stored(id));

      boolean isRight =
          IntStream.range(0, 4000)
              .parallel()
              .allMatch(i -> {
                try {
                  if (i % 10 == 0) pack.store(large(1000 + i), stored(i));
                  return Arrays.equals(bytes(pack, large(i % 500)), content(i % 500));
                } catch (IOException e) {
                  return false;
                }
              });

      assertThat(isRight).isTrue();
    }
  }

  /// How many of the images 0 to 19 are there; the others must be missing, not wrong.
  private int intact() throws IOException {
    int intact = 0;
    try (ThumbPack pack = ThumbPack.open(folder)) {
      for (int id = 0; id < 20; id++) {
        if (pack.read(large(id)).isEmpty()) continue;
        assertThat(bytes(pack, large(id))).isEqualTo(content(id));
        intact++;
      }
    }
    return intact;
  }

  static ThumbKey large(long id) {
    return new ThumbKey(id, 1, ThumbSize.LARGE);
  }

  static ThumbKey small(long id) {
    return new ThumbKey(id, 1, ThumbSize.SMALL);
  }

  static Known stored(long seed) {
    return new Known.Stored(new Thumbnail(content(seed), 200, 100));
  }

  /// Bytes that only this seed has.
  static byte[] content(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[2000 + random.nextInt(8000)];
    random.nextBytes(bytes);
    return bytes;
  }

  static byte[] bytes(ThumbPack pack, ThumbKey key) throws IOException {
    return pack.read(key).orElseThrow() instanceof Known.Stored(Thumbnail thumbnail)
        ? thumbnail.jpeg()
        : new byte[0];
  }
}
