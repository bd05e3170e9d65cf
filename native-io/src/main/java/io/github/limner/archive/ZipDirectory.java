package io.github.limner.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
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
  private volatile @Nullable BitSet losers;

  private ZipDirectory(ArchiveFile zip, CentralDirectory directory, Limits limits) {
    this.zip = zip;
    this.directory = directory;
    this.limits = limits;
    this.refusals = new Refusals(directory, zip, limits);
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
    return EntryName.decode(
        directory.rawName(entry), directory.extra(entry, EntryName.UNICODE_PATH));
  }

  /// Where [Extraction] puts it, below the target and with `/` between the parts. It means
  /// something only if the entry is not refused.
  public String path(int entry) {
    return place(entry).text();
  }

  public boolean isDirectory(int entry) {
    byte[] name = directory.rawName(entry);
    return name.length > 0 && (name[name.length - 1] == '/' || name[name.length - 1] == '\\');
  }

  /// Whether it is something macOS adds to every archive and nobody wants.
  public boolean isClutter(int entry) {
    String name = name(entry);
    return name.startsWith("__MACOSX/") || name.equals(".DS_Store") || name.endsWith("/.DS_Store");
  }

  public long bytes(int entry) {
    return directory.bytes(entry);
  }

  public long compressedBytes(int entry) {
    return directory.packedBytes(entry);
  }

  public Instant modified(int entry) {
    return EntryTime.of(directory, entry);
  }

  /// Why it is not to be extracted, such as "it is encrypted".
  public Optional<String> refusal(int entry) {
    return refusals
        .of(entry, place(entry), isDirectory(entry))
        .or(() ->
            losers().get(entry)
                ? Optional.of("another entry takes its place: a later one or a folder")
                : Optional.empty());
  }

  /// Its content, straight from the archive; at the last byte size and checksum are verified.
  ///
  /// @throws io.github.limner.problem.BadFileException here or while reading, naming the entry and
  ///   where it begins in the archive
  public InputStream read(int entry) throws IOException {
    int chunk = Math.clamp(directory.packedBytes(entry), 1, READ_BYTES);
    var inflation = new Inflation(ByteBuffer.allocate(chunk));
    try {
      return new UnpackedStream(unpack(entry, inflation), inflation::close);
    } catch (IOException e) {
      inflation.close();
      throw e;
    }
  }

  EntryPath place(int entry) {
    return EntryPath.of(name(entry), DiskRules.HERE);
  }

  long archiveBytes() {
    return zip.length();
  }

  /// What the entry takes on the disk.
  long fileBytes(int entry) {
    return isDirectory(entry) ? 0 : bytes(entry);
  }

  Unpacker unpack(int entry, Inflation inflation) throws IOException {
    return LocalHeader.unpack(zip, directory, entry, name(entry), inflation);
  }

  private BitSet losers() {
    BitSet known = losers;
    if (known == null) {
      losers = known = findLosers();
    }
    return known;
  }

  private BitSet findLosers() {
    var clashes = new Clashes();
    for (int entry = 0; entry < size(); entry++) {
      EntryPath path = place(entry);
      boolean folder = isDirectory(entry);
      if (refusals.of(entry, path, folder).isEmpty()) {
        String key = DiskRules.HERE.key(path.text());
        if (folder) {
          clashes.addFolder(key);
        } else {
          clashes.addFile(entry, key);
        }
      }
    }
    return clashes.losers();
  }

  /// Ends reads that are under way with an exception; later questions throw IllegalStateException.
  @Override
  public void close() throws IOException {
    directory.close();
    zip.close();
  }
}
