package io.github.limner.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entries of a ZIP, counted from 0 in the order of its directory, and their content.
///
/// Any number of threads may use it at once. Questions about entries are answered from memory; only
/// [#open] and [#read] touch the disk.
public final class ZipDirectory implements AutoCloseable {
  private static final int READ_BYTES = 32 << 10;

  private final ArchiveFile zip;
  private final CentralDirectory directory;
  private final Limits limits;
  private final Refusals refusals;
  private volatile @Nullable Verdicts verdicts;

  private ZipDirectory(ArchiveFile zip, CentralDirectory directory, Limits limits) {
    this.zip = zip;
    this.directory = directory;
    this.limits = limits;
    this.refusals = new Refusals(zip, limits);
  }

  /// Opens with the usual limits.
  public static ZipDirectory open(Path zip) throws IOException {
    return open(zip, Limits.DEFAULT);
  }

  /// Opens a ZIP, which may be preceded by something else.
  ///
  /// @throws io.github.limner.problem.BadFileException if it is not a whole ZIP
  public static ZipDirectory open(Path zip, Limits limits) throws IOException {
    ArchiveFile file = ArchiveFile.open(zip);
    try {
      return new ZipDirectory(file, CentralDirectory.read(file, EndRecord.find(file)), limits);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  public Path file() {
    return zip.path();
  }

  Limits limits() {
    return limits;
  }

  public int size() {
    return directory.size();
  }

  /// The name in the archive, for people.
  public String name(int entry) {
    return EntryName.of(directory.header(entry));
  }

  /// Where [Extraction] puts it, below the target and with `/` between the parts. It means
  /// something only if the entry is not refused.
  public String path(int entry) {
    return entry(entry).path().text();
  }

  public boolean isDirectory(int entry) {
    return directory.header(entry).isFolder();
  }

  /// Whether it is something macOS adds to every archive and nobody wants.
  public boolean isClutter(int entry) {
    return Entry.isClutter(name(entry));
  }

  public long bytes(int entry) {
    return directory.header(entry).bytes();
  }

  public long compressedBytes(int entry) {
    return directory.header(entry).packedBytes();
  }

  public Instant modified(int entry) {
    return EntryTime.of(directory.header(entry));
  }

  /// Why it is not to be extracted, such as "it is encrypted".
  public Optional<String> refusal(int entry) {
    return verdicts().refused().get(entry)
        ? refusals
            .of(entry(entry))
            .or(() -> Optional.of("another entry takes its place: a later one or a folder"))
        : Optional.empty();
  }

  Verdicts verdicts() {
    Verdicts known = verdicts;
    if (known == null) {
      verdicts = known = Verdicts.of(this, refusals);
    }
    return known;
  }

  /// Its content, straight from the archive; at the last byte size and checksum are verified.
  ///
  /// @throws io.github.limner.problem.BadFileException here or while reading, naming the entry and
  ///   where it begins in the archive
  public InputStream read(int entry) throws IOException {
    Entry known = entry(entry);
    int chunk = Math.clamp(known.header().packedBytes(), 1, READ_BYTES);
    var inflation = new Inflation(ByteBuffer.allocate(chunk));
    try {
      return new UnpackedStream(unpack(known, inflation), inflation::close);
    } catch (IOException e) {
      inflation.close();
      throw e;
    }
  }

  DirectoryHeader header(int number) {
    return directory.header(number);
  }

  Entry entry(int number) {
    return Entry.of(number, directory.header(number));
  }

  long archiveBytes() {
    return zip.length();
  }

  Unpacker unpack(Entry entry, Inflation inflation) throws IOException {
    return LocalHeader.unpack(zip, entry, inflation);
  }

  /// Ends reads that are under way with an exception; later questions throw IllegalStateException.
  @Override
  public void close() throws IOException {
    directory.close();
    zip.close();
  }
}
