package io.github.limner.archive;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The header before an entry's data (4.3.7). It repeats what the directory says; only its lengths
/// are needed, and its name and method show that it is the right one.
final class LocalHeader {
  private static final int SIGNATURE = 0x04034b50;
  private static final int BYTES = 30;

  private LocalHeader() {}

  /// The checked content of an entry, unpacked with `inflation` if it is deflated.
  static Unpacker unpack(
      ArchiveFile zip, CentralDirectory directory, int entry, String name, Inflation inflation)
      throws IOException {
    long at = directory.localAt(entry);
    byte[] rawName = directory.rawName(entry);
    var promise = new CheckedEntry.Promise(name, at, directory.bytes(entry), directory.crc(entry));
    if (!zip.holds(at, BYTES + rawName.length)) {
      throw promise.broken("its header lies outside the file");
    }
    ByteBuffer header = zip.read(at, BYTES + rawName.length);
    if (header.getInt(0) != SIGNATURE) {
      throw promise.broken("there is no entry where the directory says");
    }
    int method = directory.method(entry);
    int nameBytes = Short.toUnsignedInt(header.getShort(26));
    if (nameBytes != rawName.length
        || !header.slice(BYTES, nameBytes).equals(ByteBuffer.wrap(rawName))
        || Short.toUnsignedInt(header.getShort(8)) != method) {
      throw promise.broken("its header disagrees with the directory");
    }
    long dataAt = at + BYTES + nameBytes + Short.toUnsignedInt(header.getShort(28));
    long packedBytes = directory.packedBytes(entry);
    if (!zip.holds(dataAt, packedBytes)) {
      throw promise.broken("its data lies outside the file");
    }
    if ((directory.flags(entry) & 1) != 0) {
      throw promise.broken("it is encrypted");
    }
    Unpacker unpacker =
        Method.of(method)
            .orElseThrow(() ->
                promise.broken(
                    "it is compressed by a method not supported here: " + Method.name(method)))
            .unpack(new Span(zip, dataAt, packedBytes), inflation);
    return new CheckedEntry(promise, unpacker);
  }
}
