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
  static Unpacker unpack(ArchiveFile zip, Entry entry, Inflation inflation) throws IOException {
    DirectoryHeader known = entry.header();
    long at = known.localAt();
    var promise = new CheckedEntry.Promise(entry.name(), at, known.bytes(), known.crc());
    int headerBytes = BYTES + known.nameBytes();
    if (!zip.holds(at, headerBytes)) {
      throw promise.broken("its header lies outside the file");
    }
    ByteBuffer header = inflation.room(headerBytes);
    zip.fill(header, at);
    requireSame(header.flip(), known, promise);
    long dataAt = at + headerBytes + Short.toUnsignedInt(header.getShort(28));
    if (!zip.holds(dataAt, known.packedBytes())) {
      throw promise.broken("its data lies outside the file");
    }
    if (known.isEncrypted()) {
      throw promise.broken("it is encrypted");
    }
    int method = known.method();
    Unpacker unpacker =
        Method.of(method)
            .orElseThrow(() ->
                promise.broken(
                    "it is compressed by a method not supported here: " + Method.name(method)))
            .unpack(new Span(zip, dataAt, known.packedBytes()), inflation);
    return new CheckedEntry(promise, unpacker);
  }

  private static void requireSame(
      ByteBuffer header, DirectoryHeader known, CheckedEntry.Promise promise) throws IOException {
    if (header.getInt(0) != SIGNATURE) {
      throw promise.broken("there is no entry where the directory says");
    }
    int nameBytes = Short.toUnsignedInt(header.getShort(26));
    if (nameBytes != known.nameBytes()
        || !header.slice(BYTES, nameBytes).equals(known.rawName())
        || Short.toUnsignedInt(header.getShort(8)) != known.method()) {
      throw promise.broken("its header disagrees with the directory");
    }
  }
}
