package io.github.limner.launcher.window;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A gzipped tar archive with its links and executable files.
final class TarGz {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int ANYONE_MAY_EXECUTE = 0b001_001_001;

  private TarGz() {}

  static void unpack(InputStream packed, Path directory) throws IOException {
    var bytes = new GZIPInputStream(new BufferedInputStream(packed, BUFFER_BYTES), BUFFER_BYTES);
    var tar = new TarArchiveInputStream(bytes);
    for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; )
      write(entry, tar, directory);
  }

  private static void write(TarArchiveEntry entry, InputStream bytes, Path directory)
      throws IOException {
    var file = directory.resolve(entry.getName()).normalize();
    if (!file.startsWith(directory)) throw new IOException("Leads outside: " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(bytes, file);
    if ((entry.getMode() & ANYONE_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true, false))
      throw new IOException("Cannot be made executable: " + file);
  }
}
