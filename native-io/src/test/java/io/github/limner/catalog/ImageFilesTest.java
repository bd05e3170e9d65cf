package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.annotation.Annotations;
import io.github.limner.archive.ZipDirectory;
import io.github.limner.image.ByteSource;
import io.github.limner.image.DecodeBudget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class ImageFilesTest {
  @TempDir Path folder;
  private Annotations annotations;
  private Catalog catalog;
  private Path archive;
  private int entryBytes;

  @BeforeEach
  void listsAnArchive() throws IOException {
    annotations = Annotations.open(folder.resolve("dataset"));
    catalog = Catalog.open(folder.resolve("dataset"), annotations.images());
    archive = Images.zip(folder.resolve("photos.zip"), 2);
    try (var zip = ZipDirectory.open(archive);
        var listing = catalog.list()) {
      for (int entry = 0; entry < 2; entry++) {
        entryBytes = Math.toIntExact(Math.max(entryBytes, zip.bytes(entry)));
        var _ = listing.add(zip.path(entry), entry, zip.bytes(entry), 0);
      }
      assertThat(listing.finish()).isTrue();
    }
  }

  @AfterEach
  void close() throws IOException {
    catalog.close();
    annotations.close();
  }

  private ImageFiles files(int unextractedBytes) {
    var root = folder.resolve("images");
    var unextracted = new DecodeBudget(unextractedBytes);
    return new ImageFiles(catalog, root, Optional.of(archive), unextracted, () -> {});
  }

  private static byte[] bytes(ByteSource source) throws IOException {
    var bytes = new byte[Math.toIntExact(source.length())];
    assertThat(source.read(0, bytes, 0, bytes.length)).isEqualTo(bytes.length);
    return bytes;
  }

  @Test
  void anEntryWaitsUntilThereIsMemoryForItsBytes() throws Exception {
    try (var files = files(entryBytes)) {
      var first = files.find(1);
      var second = CompletableFuture.supplyAsync(() -> length(files, 2));
      assertThatThrownBy(() -> second.get(100, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);

      first.close();

      assertThat(second.get()).isEqualTo(catalog.image(2).bytes());
    }
  }

  private static long length(ImageFiles files, long id) {
    try (var source = files.find(id)) {
      return source.length();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theBytesOfAnEntryAreThereForAnotherReaderAfterItIsClosed() throws IOException {
    try (var files = files(entryBytes)) {
      var source = files.find(1);
      var whole = bytes(source);
      source.close();

      assertThat(bytes(source.again())).isEqualTo(whole).startsWith(0x89, 'P', 'N', 'G');
    }
  }

  @Test
  void whatIsTooLargeToHoldIsRefusedInWords() throws IOException {
    try (var files = files(100)) {
      assertThatThrownBy(() -> files.find(1))
          .hasMessageEndingWith("is large and not extracted yet");
    }
  }
}
