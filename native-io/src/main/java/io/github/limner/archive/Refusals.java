package io.github.limner.archive;

import java.util.Optional;

/// Why an entry is left out of an extraction, as far as the entry alone tells.
record Refusals(ArchiveFile zip, Limits limits) {
  private static final int UNIX = 3;
  private static final int DARWIN = 19;
  private static final int PKWARE_UNIX = 0x000d;

  Optional<String> of(Entry entry) {
    EntryPath path = entry.path();
    if (entry.isFolder()) {
      // Nothing but `./` is left of the target's own folder, which is there.
      return link(entry.header()).or(path::refusal).filter(_ -> !path.text().isEmpty());
    }
    return link(entry.header()).or(path::refusal).or(() -> content(entry.header()));
  }

  private static Optional<String> link(DirectoryHeader header) {
    boolean unix = header.system() == UNIX || header.system() == DARWIN;
    int mode = unix ? header.externalAttributes() >>> 16 : 0;
    boolean hardLink = header.extra(PKWARE_UNIX).limit() > 12;
    return switch (mode & 0xF000) {
      case 0xA000 -> Optional.of("it is a symbolic link");
      case 0x1000, 0x2000, 0x6000, 0xC000 -> Optional.of("it is a device, pipe or socket");
      default -> hardLink ? Optional.of("it is a link to another file") : Optional.empty();
    };
  }

  private Optional<String> content(DirectoryHeader header) {
    int method = header.method();
    long bytes = header.bytes();
    long packed = header.packedBytes();
    if (header.isEncrypted()) {
      return Optional.of("it is encrypted");
    }
    if (Method.of(method).isEmpty()) {
      return Optional.of("it is compressed by a method not supported here: " + Method.name(method));
    }
    if (bytes > limits.maxEntryBytes()) {
      return Optional.of(
          "it would be %d bytes large, more than %d".formatted(bytes, limits.maxEntryBytes()));
    }
    if (limits.isBomb(bytes, packed)) {
      return Optional.of("%d bytes would become %d: a bomb".formatted(packed, bytes));
    }
    if (!zip.holds(header.localAt(), packed)) {
      return Optional.of("its data lies outside the file");
    }
    return Optional.empty();
  }
}
