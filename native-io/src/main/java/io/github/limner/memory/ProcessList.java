package io.github.limner.memory;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The processes of the program: Java, and those it has started.
final class ProcessList {
  private ProcessList() {}

  /// Reads what each holds, the program itself first. Takes some milliseconds.
  static List<ProcessMemory> read() {
    var own = ProcessHandle.current();
    var helpers =
        own.descendants()
            .map(process -> read(process.pid(), role(process)))
            .sorted(
                Comparator.comparing(ProcessMemory::role).thenComparingLong(ProcessMemory::pid));
    return Stream.concat(Stream.of(read(own.pid(), Role.JAVA)), helpers).toList();
  }

  private static ProcessMemory read(long pid, Role role) {
    var shares = ProcFile.read(pid + "/smaps_rollup");
    return new ProcessMemory(
        pid,
        role,
        boxed(ProcFile.read(pid + "/status").bytes("VmRSS")),
        boxed(shares.bytes("Pss")));
  }

  private static Role role(ProcessHandle process) {
    var line = ProcFile.read(process.pid() + "/cmdline").text();
    return Role.of(line.isEmpty() ? process.info().commandLine().orElse("") : line);
  }

  private static @Nullable Long boxed(OptionalLong bytes) {
    return bytes.isPresent() ? bytes.getAsLong() : null;
  }
}
