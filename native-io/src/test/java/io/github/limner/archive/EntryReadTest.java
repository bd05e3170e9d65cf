package io.github.limner.archive;

import static io.github.limner.archive.OddEntry.deflated;
import static io.github.limner.archive.OddEntry.packed;
import static io.github.limner.archive.OddEntry.stored;
import static io.github.limner.archive.OddEntry.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.problem.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReadTest {
  /// `printf 'limner %.0s' $(seq 100) > a; 7z a -tzip -mm=Deflate64 a.zip a`, the data alone.
  private static final String DEFLATE64 = "5cUxDQAADAIwKzO3Y8ngwP+BDkKf/oGrqa++wAw=";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, 32 << 10, (32 << 10) + 1, 1 << 20})
  void storedAndDeflatedContentIsReadBack(int bytes) throws IOException {
    var content = new byte[bytes];
    new Random(bytes).nextBytes(content);

    assertThat(read(stored(utf8("a"), content))).isEqualTo(content);
    assertThat(read(deflated("a", content))).isEqualTo(content);
    assertThat(read(deflated("a", content).flags(8))).isEqualTo(content);
    assertThat(read(deflated("a", new byte[bytes]))).isEqualTo(new byte[bytes]);
  }

  @Test
  void methodsTheJdkDoesNotKnowAreReadToo() throws IOException {
    byte[] content = utf8("limner ".repeat(100));
    var bzip2 = new ByteArrayOutputStream();
    try (var out = new BZip2CompressorOutputStream(bzip2)) {
      out.write(content);
    }

    assertThat(read(packed("a", content, 12, bzip2.toByteArray()))).isEqualTo(content);
    assertThat(read(packed("a", content, 9, Base64.getDecoder().decode(DEFLATE64))))
        .isEqualTo(content);
  }

  @Test
  void manyThreadsReadAtOnce() throws Exception {
    OddEntry[] entries =
        IntStream.range(0, 200)
            .mapToObj(i -> deflated("e" + i, content(i)))
            .toArray(OddEntry[]::new);
    Path file = new OddZip().write(folder.resolve("a.zip"), entries);

    try (var zip = ZipDirectory.open(file);
        var pool = Executors.newFixedThreadPool(8)) {
      var reads =
          IntStream.range(0, 2000).mapToObj(i -> pool.submit(() -> read(zip, i % 200))).toList();
      for (int i = 0; i < reads.size(); i++) {
        assertThat(reads.get(i).get()).isEqualTo(content(i % 200));
      }
    }
  }

  @Test
  void damageIsToldWithTheEntryAndWhereItBegins() throws IOException {
    byte[] content = content(7);

    assertBroken(stored("a", "one").crc(1), "its checksum is wrong");
    assertBroken(deflated("a", content).crc(1), "its checksum is wrong");
    assertBroken(deflated("a", content).bytes(content.length - 1), "it holds more than");
    assertBroken(deflated("a", content).bytes(content.length + 1), "it ends after");
    assertBroken(stored("a", "one").bytes(4), "it ends after 3 of 4 bytes");
    assertBroken(packed("a", content, 8, new byte[0]), "its deflated data breaks off");
    assertBroken(packed("a", content, 8, utf8("no deflate")), "its deflated data is damaged");
    assertBroken(packed("a", content, 12, utf8("no bzip2")), "its bzip2 data is damaged");
    assertBroken(packed("a", content, 9, utf8("no deflate64")), "its deflate64 data is damaged");
  }

  @Test
  void aHeaderThatDisagreesWithTheDirectoryIsRefused() throws IOException {
    assertBroken(stored("a", "one").localName("b"), "its header disagrees with the directory");
    assertBroken(stored("a", "one").localName("aa"), "its header disagrees with the directory");
    assertBroken(stored("a", "one").localMethod(8), "its header disagrees with the directory");
  }

  @Test
  void whatCannotBeUnpackedSaysWhy() throws IOException {
    assertBroken(stored("a", "one").flags(1), "it is encrypted");
    assertBroken(packed("a", utf8("one"), 93, utf8("x")), "not supported here: Zstandard");
  }

  private static byte[] content(int seed) {
    var content = new byte[seed * 37 + 1];
    var random = new Random(seed);
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) random.nextInt(9);
    }
    return content;
  }

  private void assertBroken(OddEntry entry, String what) {
    assertThatThrownBy(() -> read(entry))
        .isInstanceOf(BadFileException.class)
        .hasMessageStartingWith("a: ")
        .hasMessageContaining(what)
        .hasMessageEndingWith("(at byte 0)");
  }

  private byte[] read(OddEntry entry) throws IOException {
    try (var zip = ZipDirectory.open(new OddZip().write(folder.resolve("a.zip"), entry))) {
      return read(zip, 0);
    }
  }

  private static byte[] read(ZipDirectory zip, int entry) throws IOException {
    try (var in = zip.read(entry)) {
      return in.readAllBytes();
    }
  }
}
