package io.github.limner.launcher.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserBundleTest {
  @TempDir Path directory;

  @Test
  void unpackedBundleIsCurrentAndKeepsItsExecutableFiles() throws IOException {
    var browser = directory.resolve("browser");
    BrowserBundle.unpack(new ByteArrayInputStream(bundle("v2")), browser);
    assertThat(BrowserBundle.isCurrent(browser, "v2")).isTrue();
    assertThat(browser.resolve("locales/de.pak")).hasContent("de");
    assertThat(Files.isExecutable(browser.resolve("jcef_helper"))).isTrue();
    assertThat(Files.isExecutable(browser.resolve("build_meta.json"))).isFalse();
    assertThat(browser.resolve("link")).isSymbolicLink().hasContent("helper");
  }

  @Test
  void olderBundleIsReplaced() throws IOException {
    var browser = directory.resolve("browser");
    BrowserBundle.unpack(new ByteArrayInputStream(bundle("v1")), browser);
    Files.createFile(browser.resolve("left over"));
    assertThat(BrowserBundle.isCurrent(browser, "v2")).isFalse();
    BrowserBundle.unpack(new ByteArrayInputStream(bundle("v2")), browser);
    assertThat(BrowserBundle.isCurrent(browser, "v2")).isTrue();
    assertThat(browser.resolve("left over")).doesNotExist();
  }

  @Test
  void halvesOfKilledProcessesAreDeleted() throws IOException {
    var own = ProcessHandle.current();
    var kept = directory.resolve("browser.half-" + own.parent().orElseThrow().pid());
    Files.createDirectory(kept);
    for (long pid : new long[] {own.pid(), 999_999_999_999L})
      Files.createDirectories(directory.resolve("browser.half-" + pid + "/locales"));

    BrowserBundle.unpack(new ByteArrayInputStream(bundle("v1")), directory.resolve("browser"));

    assertThat(directory.toFile().listFiles())
        .containsExactlyInAnyOrder(kept.toFile(), directory.resolve("browser").toFile());
  }

  @Test
  void damagedArchiveLeavesNothingBehind() throws IOException {
    var whole = bundle("v1");
    InputStream half = new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> BrowserBundle.unpack(half, directory.resolve("browser")))
        .isInstanceOf(EOFException.class);
    assertThat(directory).isEmptyDirectory();
  }

  private static byte[] bundle(String version) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      put(tar, "build_meta.json", "{\"release_tag\": \"%s\"}".formatted(version), 0644);
      put(tar, "jcef_helper", "helper", 0755);
      put(tar, "locales/de.pak", "de", 0644);
      var link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("jcef_helper");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, String name, String text, int mode)
      throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    entry.setMode(mode);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }
}
