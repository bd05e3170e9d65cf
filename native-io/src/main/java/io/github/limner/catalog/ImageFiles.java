package io.github.limner.catalog;

import io.github.limner.archive.ZipDirectory;
import io.github.limner.image.ByteSource;
import io.github.limner.image.ContentHash;
import io.github.limner.image.DecodeBudget;
import io.github.limner.index.ImageRecords.Known;
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
  private final Catalog catalog;
  private final Path root;
  private final Optional<Path> archive;
  private final DecodeBudget unextracted;
  private final Runnable spoilt;
  private @Nullable ZipDirectory directory;

  /// @param root where the files lie
  /// @param unextracted what entries that are not files yet may hold while they are open
  /// @param spoilt called when an image turns out to be damaged
  ImageFiles(
      Catalog catalog,
      Path root,
      Optional<Path> archive,
      DecodeBudget unextracted,
      Runnable spoilt) {
    this.catalog = catalog;
    this.root = root;
    this.archive = archive;
    this.unextracted = unextracted;
    this.spoilt = spoilt;
  }

  @Override
  public ByteSource find(long id) throws IOException {
    var image = catalog.image(id);
    var file = root.resolve(image.path());
    if (image.entry() == NewImage.NO_ENTRY || Files.exists(file)) return ByteSource.open(file);
    if (image.bytes() > unextracted.bytes())
      throw new IOException(image.path() + " is large and not extracted yet");
    var share = unextracted.share();
    try {
      share.take(image.bytes());
      return new Unextracted(ByteSource.of(image.path(), bytes(image)), share);
    } catch (IOException | RuntimeException | Error e) {
      share.close();
      throw e;
    }
  }

  /// All at once: the bytes are not to be trusted before the last has been checked.
  private byte[] bytes(NewImage image) throws IOException {
    var bytes = new byte[Math.toIntExact(image.bytes())];
    try (var in = directory().read(image.entry())) {
      if (in.readNBytes(bytes, 0, bytes.length) < bytes.length || in.read() >= 0)
        throw new BadFileException(image.path(), "has another length in the archive");
    }
    return bytes;
  }

  @Override
  public int version(long id) {
    return catalog.version(id);
  }

  @Override
  public void decoded(long id, ByteSource source) throws IOException {
    int image = Math.toIntExact(id);
    if (!catalog.index().records().has(image, Known.HASH))
      catalog.hash(image, ContentHash.of(source));
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

  /// An entry in memory, counted until it is closed.
  private record Unextracted(ByteSource bytes, DecodeBudget.Share share) implements ByteSource {
    @Override
    public ByteSource again() throws IOException {
      return bytes.again();
    }

    @Override
    public String name() {
      return bytes.name();
    }

    @Override
    public long length() throws IOException {
      return bytes.length();
    }

    @Override
    public int read(long position, byte[] into, int offset, int count) throws IOException {
      return bytes.read(position, into, offset, count);
    }

    @Override
    public void close() {
      share.close();
    }
  }
}
