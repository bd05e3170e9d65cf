package io.github.limner.thumbs;

import io.github.limner.problem.BadFileException;

/// What the pack says about a thumbnail.
sealed interface Known {
  record Stored(Thumbnail thumbnail) implements Known {}

  /// There is none, and there is no use in trying again.
  record Undecodable(String file, String what) implements Known {
    static Undecodable of(BadFileException why) {
      return new Undecodable(why.file(), why.reason());
    }

    static Undecodable ofText(String text) {
      int end = text.indexOf('\n');
      return new Undecodable(text.substring(0, end), text.substring(end + 1));
    }

    String text() {
      return file.replace('\n', ' ') + '\n' + what;
    }
  }
}
