package io.github.limner.catalog;

import io.github.limner.archive.ZipDirectory;
import io.github.limner.image.ByteSource;
import io.github.limner.problem.BadFileException;
import io.github.limner.thumbs.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bytes of a dataset's images: the files, or for those not yet extracted the archive itself.
final class ImageFiles implements Pictures, AutoCloseable {
  private static final long MAX_HELD_BYTES = 16 << 20;

  private final Catalog catalog;
  private final Path root;
  private final Optional<Path> archive;
  private final Runnable spoilt;
  private @Nullable ZipDirectory directory;

  /// @param root where the files lie
  /// @param spoilt called when an image turns out to be damaged
  ImageFiles(Catalog catalog, Path root, Optional<Path> archive, Runnable spoilt) {
    this.catalog = catalog;
    this.root = root;
    this.archive = archive;
    this.spoilt = spoilt;
  }

  @Override
  public ByteSource find(long id) throws IOException {
    var image = catalog.image(id);
    var file = root.resolve(image.path());
    if (image.entry() == NewImage.NO_ENTRY || Files.exists(file)) return ByteSource.open(file);
    if (image.bytes() > MAX_HELD_BYTES)
      throw new IOException(image.path() + " is large and not extracted yet");
    try (var in = directory().read(image.entry())) {
      return ByteSource.of(image.path(), in.readAllBytes());
    }
  }

  @Override
  public void complain(long id, BadFileException why) {
    if (catalog.spoil(id, why.reason())) spoilt.run();
  }

  private synchronized ZipDirectory directory() throws IOException {
    if (directory == null)
      directory =
          ZipDirectory.open(archive.orElseThrow(() -> new NoSuchFileException(root.toString())));
    return directory;
  }

  @Override
  public synchronized void close() throws IOException {
    if (directory != null) directory.close();
  }
}
