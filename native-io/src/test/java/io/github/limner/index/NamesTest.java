package io.github.limner.index;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NamesTest {
  private static final String CHARACTERS = "aAbBzZ09@`[{/.é";

  private final Random random = new Random(7);
  @TempDir private Path folder;
  private Names names;

  @BeforeEach
  void open() throws IOException {
    names = Names.open(folder.resolve("names.bin"));
  }

  @AfterEach
  void close() throws IOException {
    names.close();
  }

  /// Enough of them to end at every byte of a piece's last eight.
  @Test
  void aTextIsFoundWhereverItIsAndNowhereElse() throws IOException {
    for (int i = 0; i < 200_000; i++) {
      var path = text(40);
      var sought = text(2).replace("é", "").toLowerCase(Locale.ROOT);
      long place = names.add(path);

      assertThat(names.holds(place, sought.getBytes(US_ASCII)))
          .as("“%s” in “%s”", sought, path)
          .isEqualTo(path.toLowerCase(Locale.ROOT).contains(sought));
    }
  }

  private String text(int longest) {
    var text = new StringBuilder();
    for (int length = random.nextInt(longest + 1); length > 0; length--)
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    return text.toString();
  }
}
