package io.github.limner.bench;

import io.github.limner.archive.ZipDirectory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What an open archive holds of the heap. Its directory lies outside.
final class DirectoryHeap {
  private static final int[] ENTRIES = {100_000, 1_000_000};

  private DirectoryHeap() {}

  static void print(Scratch scratch) throws Exception {
    var table = new Table("open directory", "s", "all entries looked at, s", "heap", "a entry");
    for (int entries : ENTRIES) table.add(row(entries, scratch));
    System.out.println();
    System.out.printf(
        "An archive's directory in a heap of %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    Report.print(table);
  }

  private static String[] row(int entries, Scratch scratch) throws Exception {
    Path zip = HollowZip.write(entries, scratch.fresh("hollow"));
    var open = look(zip);
    double held = open.heapBytes() - heapBytes();
    return new String[] {
      String.format(Locale.ROOT, "%,d entries, %,d bytes", entries, Files.size(zip)),
      String.format(Locale.ROOT, "%.3f", open.opening()),
      String.format(Locale.ROOT, "%.3f", open.looking()),
      String.format(Locale.ROOT, "%.1f MB", held / (1 << 20)),
      String.format(Locale.ROOT, "%.1f bytes", held / entries)
    };
  }

  /// @param opening seconds
  /// @param looking seconds to judge every entry
  /// @param heapBytes in use while it is open
  private record Look(double opening, double looking, long heapBytes) {}

  private static Look look(Path zip) throws IOException {
    long begin = System.nanoTime();
    try (var directory = ZipDirectory.open(zip)) {
      long opened = System.nanoTime();
      for (int entry = 0; entry < directory.size(); entry++)
        if (directory.refusal(entry).isPresent()) throw new IllegalStateException("refused");
      long looked = System.nanoTime();
      return new Look((opened - begin) / 1e9, (looked - opened) / 1e9, heapBytes());
    }
  }

  /// In use after a collection.
  private static long heapBytes() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
