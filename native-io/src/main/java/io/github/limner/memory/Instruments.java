package io.github.limner.memory;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;

/// Takes the readings of the timeline, and knows what changed since the last one.
final class Instruments {
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;

  /// How much of a new share counts: the last five or so weigh most.
  private static final double WEIGHT = 0.2;

  private final CollectorWatch collectors;
  private long takenAt = System.nanoTime();
  private long allocated = THREADS.getTotalThreadAllocatedBytes();
  private long paused;
  private double collecting;

  Instruments(CollectorWatch collectors) {
    this.collectors = collectors;
  }

  /// Takes the reading with a number.
  Reading take(long number) {
    long now = System.nanoTime();
    long nanos = Math.max(1, now - takenAt);
    long allocatedNow = THREADS.getTotalThreadAllocatedBytes();
    long rate = (long) ((allocatedNow - allocated) / (nanos / NANOS_PER_SECOND));
    long pausedNow = collectors.pausedMillis();
    collecting += WEIGHT * ((pausedNow - paused) * NANOS_PER_MILLI / nanos - collecting);
    takenAt = now;
    allocated = allocatedNow;
    paused = pausedNow;
    return reading(number, Math.max(0, rate));
  }

  private Reading reading(long number, long allocatedPerSecond) {
    var status = ProcFile.read("self/status");
    var heap = Heap.read();
    var outside = OutsideHeap.read(heap, status);
    return new Reading(
        number,
        Instant.now(),
        heap.usedBytes(),
        collectors.usedAfterBytes(),
        outside.bytes(),
        outside.mappedBytes(),
        allocatedPerSecond,
        collectors.count(),
        THREADS.getThreadCount(),
        status.bytes("VmRSS").orElse(0));
  }

  /// How near the end memory was at the last reading.
  Strain strain() {
    return new Strain(Heap.read().live(), collecting, SystemMemory.read().used());
  }
}
