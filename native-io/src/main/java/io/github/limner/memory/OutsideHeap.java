package io.github.limner.memory;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// What Java holds beside its heap.
///
/// @param metaspaceBytes what is known of classes
/// @param codeBytes compiled code
/// @param directBytes buffers outside the heap
/// @param mappedBytes parts of files, memory segments too; in RAM only as long as there is room
/// @param otherBytes the rest of Java's own memory in RAM: stacks, compiler, collector, libraries;
///   0 where the system does not tell
public record OutsideHeap(
    long metaspaceBytes, long codeBytes, long directBytes, long mappedBytes, long otherBytes) {
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.NON_HEAP)
          .toList();
  private static final List<BufferPoolMXBean> BUFFERS =
      ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class);

  /// @param status the program's own `/proc/self/status`
  static OutsideHeap read(Heap heap, ProcFile status) {
    long metaspace = pools("Metaspace");
    long code = pools("Code");
    long direct = buffers("direct");
    long known = heap.committedBytes() + metaspace + code + direct;
    long other = Math.max(0, status.bytes("RssAnon").orElse(0) - known);
    return new OutsideHeap(metaspace, code, direct, buffers("mapped"), other);
  }

  /// All but the mapped files, which are no burden: the system takes their room when it needs it.
  long bytes() {
    return metaspaceBytes + codeBytes + directBytes + otherBytes;
  }

  private static long pools(String start) {
    long used = 0;
    for (var pool : POOLS) if (pool.getName().startsWith(start)) used += pool.getUsage().getUsed();
    return used;
  }

  private static long buffers(String start) {
    long used = 0;
    for (var pool : BUFFERS) if (pool.getName().startsWith(start)) used += pool.getMemoryUsed();
    return used;
  }
}
