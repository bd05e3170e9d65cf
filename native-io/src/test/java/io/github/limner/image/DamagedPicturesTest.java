package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class DamagedPicturesTest {
  private static final int ROUNDS = 40;

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif", "bmp", "webp", "tif"})
  void aDamagedPictureIsDecodedOrRefusedAndNothingElse(String extension) throws IOException {
    Random random = new Random(7);
    for (Path file : Fixtures.under(Fixtures.file("."), "\\." + extension)) {
      byte[] whole = Files.readAllBytes(file);
      for (int round = 0; round < ROUNDS; round++) {
        tryToDecode(flipped(whole, random));
        tryToDecode(Arrays.copyOf(whole, random.nextInt(whole.length)));
      }
    }
  }

  /// Half of the damage goes where the structure is: into the first bytes.
  private static byte[] flipped(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int flip = random.nextInt(1, 6); flip > 0; flip--) {
      int reach = random.nextBoolean() ? Math.min(200, damaged.length) : damaged.length;
      damaged[random.nextInt(reach)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static void tryToDecode(byte[] bytes) throws IOException {
    try {
      Picture picture = Fixtures.decode(ByteSource.of("damaged", bytes), 64);
      assertThat(Math.max(picture.width(), picture.height())).isLessThanOrEqualTo(64);
    } catch (BadFileException e) {
      assertThat(e).hasMessageStartingWith("damaged: ");
    }
  }
}
