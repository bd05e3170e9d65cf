package io.github.limner.archive;

import java.util.Optional;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/// The ways of packing an entry that can be undone here (4.4.5).
enum Method {
  STORED(0),
  DEFLATED(8),
  DEFLATE64(9),
  BZIP2(12);

  private final int code;

  Method(int code) {
    this.code = code;
  }

  static Optional<Method> of(int code) {
    for (Method method : values()) {
      if (method.code == code) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /// The name of any method, known here or not.
  static String name(int code) {
    return switch (code) {
      case 1 -> "shrink";
      case 6 -> "implode";
      case 14 -> "LZMA";
      case 93 -> "Zstandard";
      case 95 -> "XZ";
      case 96 -> "JPEG variant";
      case 97 -> "WavPack";
      case 98 -> "PPMd";
      case 99 -> "AES encryption";
      default -> "number " + code;
    };
  }

  Unpacker unpack(Span packed, Inflation inflation) {
    return switch (this) {
      case STORED -> packed;
      case DEFLATED -> inflation.unpack(packed);
      case DEFLATE64 -> new Foreign(CompressorStreamFactory.DEFLATE64, packed);
      case BZIP2 -> new Foreign(CompressorStreamFactory.BZIP2, packed);
    };
  }
}
