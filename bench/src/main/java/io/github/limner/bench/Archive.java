package io.github.limner.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// ZIPs to measure with.
final class Archive {
  private static final int A_FOLDER = 1000;
  private static final int BUFFER = 1 << 20;

  private Archive() {}

  /// Packs photos, each as often as it takes to have so many entries, 1000 a folder.
  ///
  /// @param method as [ZipEntry] numbers it
  static Path pack(List<Path> photos, int entries, int method, Path zip) throws IOException {
    try (var out = open(zip)) {
      for (int i = 0; i < entries; i++) {
        Path photo = photos.get(i % photos.size());
        put(out, "%03d/%d-%s".formatted(i / A_FOLDER, i, photo.getFileName()), photo, method);
      }
    }
    return zip;
  }

  private static ZipOutputStream open(Path zip) throws IOException {
    return new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip), BUFFER));
  }

  private static void put(ZipOutputStream out, String name, Path photo, int method)
      throws IOException {
    byte[] bytes = Files.readAllBytes(photo);
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(method);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setLastModifiedTime(Files.getLastModifiedTime(photo));
    out.putNextEntry(entry);
    out.write(bytes);
  }
}
