package io.github.limner.archive;

import static io.github.limner.archive.OddEntry.deflated;
import static io.github.limner.archive.OddEntry.packed;
import static io.github.limner.archive.OddEntry.stored;
import static io.github.limner.archive.OddEntry.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "a/../../x", "a/..", "..", "..\\x", "a\\..\\..\\x", "a/..\\b", "./../x"})
  void namesThatLeadOutOfTheFolderAreRefused(String name) throws IOException {
    assertThat(refusal(stored(name, ""))).isEqualTo("its name leads out of the folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/x", "\\x", "//server/x", "\\\\server\\x", "C:\\x", "c:/x", "C:", "\\\\?\\C:\\x"})
  void absoluteNamesAreRefused(String name) throws IOException {
    assertThat(refusal(stored(name, ""))).isEqualTo("its name is an absolute path");
  }

  @Test
  void namesNoDiskTakesAreRefused() throws IOException {
    assertThat(refusal(stored("a\0.jpg", ""))).isEqualTo("its name holds a NUL");
    assertThat(refusal(stored("", ""))).isEqualTo("its name is empty");
    assertThat(refusal(stored("x".repeat(256), ""))).isEqualTo("its name is too long for a disk");
    assertThat(refusal(stored("é".repeat(128), ""))).isEqualTo("its name is too long for a disk");
    assertThat(refusal(stored("a/".repeat(2000) + "x", "")))
        .isEqualTo("its name is too long for a disk");
    assertThat(refusal(stored(Staging.FOLDER + "/0", ""))).contains("unfinished files");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a..b",
        "...",
        "a/.../b",
        "..a",
        "a:b.png",
        "C:x",
        "ä/日本 .jpg",
        "a b/c",
        "-rf",
        "~"
      })
  void harmlessNamesAreNot(String name) throws IOException {
    assertThat(refusal(stored(name, ""))).isEmpty();
  }

  @Test
  void linksAndDevicesAreRefused() throws IOException {
    assertThat(refusal(OddEntry.link("a", "/etc/passwd"))).isEqualTo("it is a symbolic link");
    assertThat(refusal(OddEntry.link("a/", "/etc"))).isEqualTo("it is a symbolic link");
    for (int mode : new int[] {0x1000, 0x2000, 0x6000, 0xC000}) {
      assertThat(refusal(stored("a", "").mode(mode))).isEqualTo("it is a device, pipe or socket");
    }
    assertThat(refusal(stored("a", "").extra(0x000d, new byte[20])))
        .isEqualTo("it is a link to another file");
    assertThat(refusal(stored("a", "").mode(OddEntry.REGULAR))).isEmpty();
  }

  @Test
  void contentThatCannotBeUnpackedIsRefused() throws IOException {
    assertThat(refusal(stored("a", "").flags(1))).isEqualTo("it is encrypted");
    assertThat(refusal(packed("a", utf8("a"), 14, utf8("a"))))
        .isEqualTo("it is compressed by a method not supported here: LZMA");
    assertThat(refusal(packed("a", utf8("a"), 77, utf8("a")))).endsWith("number 77");
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] zeros = new byte[1 << 20];
    var strict = new Limits(2 << 20, 1 << 30, 100, 1 << 10, 0);

    assertThat(refusal(deflated("a", zeros), strict)).endsWith("would become 1048576: a bomb");
    assertThat(refusal(deflated("a", zeros), Limits.DEFAULT)).isEmpty();
    assertThat(refusal(deflated("a", zeros).bytes(3 << 20), strict))
        .isEqualTo("it would be 3145728 bytes large, more than 2097152");
    assertThat(refusal(deflated("a", zeros).bytes(-1).wide(), Limits.DEFAULT)).contains("large");
  }

  @Test
  void ofFilesWithOnePathTheLastIsTaken() throws IOException {
    Path file =
        new OddZip()
            .write(
                folder.resolve("a.zip"),
                stored("a/b", "1"),
                stored("a//b", "2"),
                stored("a/./b", "3"),
                stored("a/b", "4").flags(1));

    try (var zip = ZipDirectory.open(file)) {
      assertThat(zip.refusal(0)).isPresent();
      assertThat(zip.refusal(1)).isPresent();
      assertThat(zip.refusal(2)).isEmpty();
      assertThat(zip.refusal(3)).contains("it is encrypted");
    }
  }

  @Test
  void aFileWhereAFolderMustBeIsRefused() throws IOException {
    Path file =
        new OddZip()
            .write(
                folder.resolve("a.zip"),
                stored("a", "1"),
                stored("a/b/c", "2"),
                stored("a/b", "3"));

    try (var zip = ZipDirectory.open(file)) {
      assertThat(zip.refusal(0)).isPresent();
      assertThat(zip.refusal(1)).isEmpty();
      assertThat(zip.refusal(2)).isPresent();
    }
  }

  @Test
  void whatMacsAddIsClutter() throws IOException {
    Path file =
        new OddZip()
            .write(
                folder.resolve("a.zip"),
                stored("__MACOSX/._a", ""),
                stored("a/.DS_Store", ""),
                stored(".DS_Store", ""),
                stored("a.DS_Store", ""));

    try (var zip = ZipDirectory.open(file)) {
      assertThat(zip.isClutter(0) && zip.isClutter(1) && zip.isClutter(2)).isTrue();
      assertThat(zip.isClutter(3)).isFalse();
    }
  }

  private String refusal(OddEntry entry) throws IOException {
    return refusal(entry, Limits.DEFAULT);
  }

  private String refusal(OddEntry entry, Limits limits) throws IOException {
    try (var zip = ZipDirectory.open(new OddZip().write(folder.resolve("a.zip"), entry), limits)) {
      return zip.refusal(0).orElse("");
    }
  }
}
