package io.github.limner.memory;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// The computer's memory.
///
/// @param availableBytes what programs could still have; 0 where the system does not tell
public record SystemMemory(long totalBytes, long availableBytes) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static SystemMemory read() {
    var file = ProcFile.read("meminfo");
    long total = file.bytes("MemTotal").orElseGet(SYSTEM::getTotalMemorySize);
    return new SystemMemory(total, file.bytes("MemAvailable").orElse(0));
  }

  /// Which part of it is not available; 0 where nobody knows.
  double used() {
    return availableBytes == 0 ? 0 : 1 - (double) availableBytes / totalBytes;
  }
}
