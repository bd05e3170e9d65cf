package io.github.limner.archive;

import java.util.BitSet;

/// Which entries share a path with another one. Of two files the later wins, as when an archive is
/// updated by appending; a folder wins over a file.
///
/// Paths are compared by 64-bit hashes, 12 to 48 bytes an entry while the table is built.
final class Clashes {
  private static final int FOLDER = -1;
  private static final int NOBODY = 0;

  private final BitSet losers = new BitSet();
  private long[] hashes = new long[1 << 10];
  private int[] owners = new int[1 << 10];
  private int used;

  /// Adds an entry; they come in the directory's order.
  void add(Entry entry) {
    String key = DiskRules.HERE.key(entry.path().text());
    if (entry.isFolder()) {
      addFolder(key);
    } else {
      addFile(entry.number(), key);
    }
  }

  private void addFile(int entry, String key) {
    addFolder(key.substring(0, Math.max(key.lastIndexOf('/'), 0)));
    int slot = slot(hash(key));
    int owner = owners[slot];
    if (owner == FOLDER) {
      losers.set(entry);
      return;
    }
    if (owner != NOBODY) {
      losers.set(owner - 1);
    }
    claim(slot, hash(key), entry + 1);
  }

  /// Adds a folder and all it lies in.
  private void addFolder(String key) {
    for (String folder = key; !folder.isEmpty(); ) {
      long hash = hash(folder);
      int slot = slot(hash);
      int owner = owners[slot];
      if (owner == FOLDER) {
        return;
      }
      if (owner != NOBODY) {
        losers.set(owner - 1);
      }
      claim(slot, hash, FOLDER);
      folder = folder.substring(0, Math.max(folder.lastIndexOf('/'), 0));
    }
  }

  BitSet losers() {
    return losers;
  }

  private int slot(long hash) {
    int mask = owners.length - 1;
    int slot = (int) hash & mask;
    while (owners[slot] != NOBODY && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void claim(int slot, long hash, int owner) {
    used += owners[slot] == NOBODY ? 1 : 0;
    hashes[slot] = hash;
    owners[slot] = owner;
    if (used * 2 > owners.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldOwners = owners;
    hashes = new long[oldHashes.length * 2];
    owners = new int[oldOwners.length * 2];
    for (int i = 0; i < oldOwners.length; i++) {
      if (oldOwners[i] != NOBODY) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        owners[slot] = oldOwners[i];
      }
    }
  }

  /// A polynomial in an odd multiplier, mixed so that its low bits depend on all of it.
  private static long hash(String key) {
    long hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash + key.charAt(i) + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    return hash ^ hash >>> 32;
  }
}
