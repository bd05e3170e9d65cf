package io.github.limner.memory;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;

/// Takes the readings of the timeline, and knows what changed since the last one.
///
/// Code that runs once a second is never compiled, so each look costs: what changes slowly is
/// looked at every tenth time, what changes with a collection after one.
final class Instruments {
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int SELDOM = 10;
  private static final int MINUTE = 60;

  /// How much of a new share counts: the last five or so weigh most.
  private static final double WEIGHT = 0.2;

  private final CollectorWatch collectors;
  private final long[] leftOfLate = new long[MINUTE];
  private Heap heap = Heap.read();
  private Surroundings around = Surroundings.read(heap);
  private long takenAt = System.nanoTime();
  private long allocated = THREADS.getTotalThreadAllocatedBytes();
  private long collections;
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
    look(number);
    return reading(number, Math.max(0, rate));
  }

  private void look(long number) {
    long count = collectors.count();
    heap = count == collections ? heap.again() : Heap.read();
    collections = count;
    leftOfLate[(int) (number % MINUTE)] = collectors.usedAfterBytes();
    if (number % SELDOM == 0) around = Surroundings.read(heap);
  }

  private Reading reading(long number, long allocatedPerSecond) {
    return new Reading(
        number,
        Instant.now(),
        heap.usedBytes(),
        collectors.usedAfterBytes(),
        around.outside().bytes(),
        around.outside().mappedBytes(),
        allocatedPerSecond,
        collections,
        THREADS.getThreadCount(),
        around.residentBytes());
  }

  /// How near the end memory was at the last reading.
  Strain strain() {
    return new Strain(live(), collecting, around.system().used());
  }

  /// The least a collection has left in the last minute: pictures that are decoded come and go, and
  /// not every collection looks at all of the heap.
  private double live() {
    return (double) Arrays.stream(leftOfLate).min().orElse(0) / heap.maxBytes();
  }

  /// What lies around the heap.
  private record Surroundings(OutsideHeap outside, SystemMemory system, long residentBytes) {
    static Surroundings read(Heap heap) {
      var status = ProcFile.read("self/status");
      return new Surroundings(
          OutsideHeap.read(heap, status), SystemMemory.read(), status.bytes("VmRSS").orElse(0));
    }
  }
}
