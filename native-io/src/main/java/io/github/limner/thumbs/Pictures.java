package io.github.limner.thumbs;

import io.github.limner.image.ByteSource;
import io.github.limner.problem.BadFileException;
import java.io.IOException;

/// Where the pictures of a dataset come from: its files, or its archive while they are not out yet.
@FunctionalInterface
public interface Pictures {
  /// Opens an image's bytes; whoever asked closes them. May do I/O.
  ByteSource find(long imageId) throws IOException;

  /// A number that is another one when the picture has changed.
  default int version(long imageId) {
    return 0;
  }

  /// Hears that an image was decoded; its bytes can be read again at little cost.
  default void decoded(long imageId, ByteSource source) throws IOException {}

  /// Hears, once for each image, that it cannot be decoded and why.
  default void complain(long imageId, BadFileException why) {}
}
