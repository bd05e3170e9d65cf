package io.github.limner.archive;

import java.util.BitSet;

/// Which entries are not to be extracted, found in one pass over the directory; a few bits an
/// entry.
///
/// @param clutter what macOS adds to every archive and nobody wants
/// @param refused what is wrong by itself, or has to give way to another entry
record Verdicts(BitSet clutter, BitSet refused) {
  static Verdicts of(ZipDirectory zip, Refusals refusals) {
    var clutter = new BitSet();
    var refused = new BitSet();
    var clashes = new Clashes();
    for (int number = 0; number < zip.size(); number++) {
      Entry entry = zip.entry(number);
      clutter.set(number, entry.isClutter());
      if (refusals.of(entry).isPresent()) {
        refused.set(number);
      } else {
        clashes.add(entry);
      }
    }
    refused.or(clashes.losers());
    return new Verdicts(clutter, refused);
  }
}
