package io.github.limner.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What something took.
///
/// @param wall seconds on the clock
/// @param cpu seconds of all processors
record Cost(double wall, double cpu) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /// Work that may fail.
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /// The cost of work in this process, with whatever the JVM compiles and collects meanwhile.
  static Cost of(Work work) throws Exception {
    long cpu = SYSTEM.getProcessCpuTime();
    long begin = System.nanoTime();
    work.run();
    long wall = System.nanoTime() - begin;
    return new Cost(wall / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
  }

  /// Runnable processes of the whole machine over the last minute.
  static double load() {
    return SYSTEM.getSystemLoadAverage();
  }
}
