package io.github.limner.index;

import io.github.limner.index.ImageRecords.Known;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds the images whose content another image has too, by their hashes.
public final class Duplicates {
  private Duplicates() {}

  /// Marks every image there is as a duplicate or not; needs 8 bytes an image meanwhile.
  public static void mark(ImageIndex index) {
    var records = index.records();
    var present = index.present();
    long[] hashes =
        IntStream.range(0, present.size())
            .map(present::id)
            .filter(id -> records.has(id, Known.HASH))
            .mapToLong(records::hash)
            .toArray();
    Arrays.sort(hashes);
    for (int position = 0; position < present.size(); position++) {
      int id = present.id(position);
      if (records.has(id, Known.HASH) && isTwice(hashes, records.hash(id)))
        records.mark(id, Known.DUPLICATE);
      else records.unmark(id, Known.DUPLICATE);
    }
  }

  private static boolean isTwice(long[] sorted, long hash) {
    int at = Arrays.binarySearch(sorted, hash);
    return (at > 0 && sorted[at - 1] == hash) || (at + 1 < sorted.length && sorted[at + 1] == hash);
  }
}
