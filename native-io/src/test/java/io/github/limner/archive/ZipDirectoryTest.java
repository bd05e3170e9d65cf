package io.github.limner.archive;

import static io.github.limner.archive.OddEntry.deflated;
import static io.github.limner.archive.OddEntry.stored;
import static io.github.limner.archive.OddEntry.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipDirectoryTest {
  @TempDir Path folder;

  @Test
  void entriesHaveTheFieldsTheirWriterGaveThem() throws IOException {
    Path file = folder.resolve("a.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("photos/"));
      out.putNextEntry(
          new ZipEntry("photos/ä.txt")
              .setLastModifiedTime(
                  java.nio.file.attribute.FileTime.fromMillis(1_700_000_001_000L)));
      out.write(utf8("hello ".repeat(100)));
    }

    try (var zip = ZipDirectory.open(file)) {
      assertThat(OddZip.names(zip)).containsExactly("photos/", "photos/ä.txt");
      assertThat(zip.isDirectory(0)).isTrue();
      assertThat(zip.isDirectory(1)).isFalse();
      assertThat(zip.bytes(1)).isEqualTo(600);
      assertThat(zip.compressedBytes(1)).isBetween(5L, 50L);
      assertThat(zip.modified(1)).isEqualTo(Instant.ofEpochSecond(1_700_000_001));
      assertThat(zip.path(1)).isEqualTo("photos/ä.txt");
      assertThat(zip.read(1)).hasContent("hello ".repeat(100));
    }
  }

  @Test
  void anEmptyArchiveHasNoEntries() throws IOException {
    try (var zip = ZipDirectory.open(new OddZip().write(folder.resolve("a.zip")))) {
      assertThat(zip.size()).isZero();
    }
  }

  @Test
  void zip64FieldsAreReadWhereverTheyStand() throws IOException {
    Path file =
        new OddZip()
            .wideEnd()
            .write(folder.resolve("a.zip"), deflated("a", new byte[999]).wide(), stored("b", "b"));

    assertReads(file, new byte[999], utf8("b"));
  }

  @Test
  void moreEntriesThan16BitsCountAreRead() throws IOException {
    Path file = folder.resolve("a.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 70_000; i++) {
        out.putNextEntry(new ZipEntry("labels/" + i));
      }
    }

    try (var zip = ZipDirectory.open(file)) {
      assertThat(zip.size()).isEqualTo(70_000);
      assertThat(zip.name(69_999)).isEqualTo("labels/69999");
      assertThat(zip.refusal(69_999)).isEmpty();
    }
  }

  @Test
  void whatPrecedesASelfExtractingArchiveIsSkipped() throws IOException {
    for (OddZip odd : new OddZip[] {new OddZip(), new OddZip().wideEnd()}) {
      Path file =
          odd.prefix(utf8("#!/bin/sh\nexit 1\n"))
              .write(folder.resolve("a.zip"), stored("a", "one"), stored("b", "two").wide());

      assertReads(file, utf8("one"), utf8("two"));
    }
  }

  @Test
  void anEndRecordInsideTheCommentIsNotTheEnd() throws IOException {
    byte[] empty = new OddZip().bytes();
    byte[] wrong = empty.clone();
    ByteBuffer.wrap(wrong).order(ByteOrder.LITTLE_ENDIAN).putInt(8, 1 << 16 | 1).putInt(12, 46);

    for (byte[] fake : new byte[][] {empty, wrong}) {
      Path file = new OddZip().comment(fake).write(folder.resolve("a.zip"), stored("a", "one"));
      assertReads(file, utf8("one"));
    }
  }

  @Test
  void bytesBehindTheArchiveAreIgnored() throws IOException {
    byte[] archive = new OddZip().bytes(stored("a", "one"));

    Path file = Files.write(folder.resolve("a.zip"), Arrays.copyOf(archive, archive.length + 512));

    assertReads(file, utf8("one"));
  }

  @Test
  void everyTruncationIsABadFile() throws IOException {
    byte[] archive = new OddZip().wideEnd().bytes(stored("a", "one"), deflated("b", new byte[99]));
    Path file = folder.resolve("a.zip");

    for (int length = 0; length < archive.length; length++) {
      Files.write(file, Arrays.copyOf(archive, length));
      assertThatThrownBy(() -> ZipDirectory.open(file))
          .isInstanceOf(BadFileException.class)
          .hasMessageContaining("a.zip")
          .hasMessageContaining("at byte");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 2, 1L << 32 | 1})
  void anImpossibleNumberOfEntriesIsABadFile(long entries) throws IOException {
    byte[] archive = new OddZip().wideEnd().bytes(stored("a", "one"));
    int wideEndAt = archive.length - 22 - 20 - 56;
    ByteBuffer.wrap(archive)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(wideEndAt + 24, entries)
        .putLong(wideEndAt + 32, entries);
    Path file = Files.write(folder.resolve("a.zip"), archive);

    assertThatThrownBy(() -> ZipDirectory.open(file)).isInstanceOf(BadFileException.class);
  }

  @Test
  void aPartOfASplitArchiveIsRefused() throws IOException {
    Path file = new OddZip().disk(2).write(folder.resolve("a.zip"), stored("a", "one"));

    assertThatThrownBy(() -> ZipDirectory.open(file))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("join them first");
  }

  @Test
  void namesAreUtf8WhereTheyCanBeAndElseCodePage437() throws IOException {
    Charset cp437 = Charset.forName("IBM437");
    Path file =
        new OddZip()
            .write(
                folder.resolve("a.zip"),
                stored(utf8("日本.jpg"), utf8("1")),
                stored("Größe ½ ░.jpg".getBytes(cp437), utf8("2")));

    try (var zip = ZipDirectory.open(file)) {
      assertThat(OddZip.names(zip)).containsExactly("日本.jpg", "Größe ½ ░.jpg");
    }
  }

  @Test
  void everyCodePage437CharacterIsTheOneTheJdkKnows() {
    var raw = new byte[129];
    for (int i = 0; i < 129; i++) {
      raw[i] = (byte) (127 + i);
    }

    var header = new byte[DirectoryHeader.BYTES + raw.length];
    header[28] = (byte) raw.length;
    System.arraycopy(raw, 0, header, DirectoryHeader.BYTES, raw.length);

    assertThat(EntryName.of(new DirectoryHeader(header, 0)))
        .isEqualTo(new String(raw, Charset.forName("IBM437")));
  }

  @Test
  void theUnicodePathIsUsedIfItBelongsToTheName() throws IOException {
    Path file =
        new OddZip()
            .write(
                folder.resolve("a.zip"),
                stored("plain", "1").extra(0x7075, unicodePath("plain", "schön")),
                stored("renamed", "2").extra(0x7075, unicodePath("plain", "schön")));

    try (var zip = ZipDirectory.open(file)) {
      assertThat(OddZip.names(zip)).containsExactly("schön", "renamed");
    }
  }

  @Test
  void timesComeFromTheBestClock() throws IOException {
    byte[] ntfs =
        ByteBuffer.allocate(32)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(0)
            .putShort((short) 1)
            .putShort((short) 24)
            .putLong(133_444_736_000_000_000L + 1_234_567)
            .array();
    Path file =
        new OddZip()
            .write(
                folder.resolve("a.zip"),
                stored("dos", ""),
                stored("ntfs", "").extra(0x000a, ntfs),
                stored("impossible", "").dosTime(-1));

    try (var zip = ZipDirectory.open(file)) {
      assertThat(zip.modified(0)).isEqualTo(local(LocalDateTime.of(2025, 6, 15, 12, 0)));
      assertThat(zip.modified(1)).isEqualTo(Instant.ofEpochSecond(1_700_000_000, 123_456_700));
      assertThat(zip.modified(2)).isEqualTo(local(LocalDateTime.of(1980, 1, 1, 0, 0)));
    }
  }

  private static Instant local(LocalDateTime time) {
    return time.atZone(ZoneId.systemDefault()).toInstant();
  }

  private static byte[] unicodePath(String name, String unicode) {
    byte[] text = utf8(unicode);
    return ByteBuffer.allocate(5 + text.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 1)
        .putInt(OddEntry.crc(utf8(name)))
        .put(text)
        .array();
  }

  private static void assertReads(Path file, byte[]... contents) throws IOException {
    try (var zip = ZipDirectory.open(file)) {
      assertThat(zip.size()).isEqualTo(contents.length);
      for (int i = 0; i < contents.length; i++) {
        try (var in = zip.read(i)) {
          assertThat(in.readAllBytes()).isEqualTo(contents[i]);
        }
      }
    }
  }
}
