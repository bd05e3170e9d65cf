package io.github.limner.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// Java's heap.
///
/// @param usedBytes with what nobody uses any more but was not collected yet
/// @param committedBytes what the system has given
/// @param liveBytes what was in use after each part of the heap was last collected; 0 before
public record Heap(long usedBytes, long committedBytes, long maxBytes, long liveBytes) {
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  static Heap read() {
    long live = 0;
    for (var pool : POOLS) {
      var collected = pool.getCollectionUsage();
      if (collected != null) live += collected.getUsed();
    }
    return now(live);
  }

  /// What it is when nothing was collected since.
  Heap again() {
    return now(liveBytes);
  }

  private static Heap now(long live) {
    var usage = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return new Heap(usage.getUsed(), usage.getCommitted(), usage.getMax(), live);
  }
}
