package io.github.limner.bridge;

import io.github.limner.memory.HeapSnapshot;
import io.github.limner.memory.MemoryReport;
import io.github.limner.memory.Monitor;
import io.github.limner.memory.Pressure;
import java.nio.file.Path;
import java.util.List;

/// What can be asked of the program's memory.
public final class MemoryCommands {
  private MemoryCommands() {}

  public static List<Command<?, ?>> of(Monitor monitor, PathScope scope) {
    return List.of(
        Command.quick(
            "read_memory",
            "Tells what the program holds in memory, and the readings after a number.",
            ReadMemory.class,
            MemoryReport.class,
            q -> monitor.read(q.since())),
        Command.quick(
            "read_memory_pressure",
            "Tells how short memory is.",
            Nothing.class,
            Pressure.class,
            _ -> monitor.pressure()),
        Command.act(
            "collect_garbage",
            "Frees at once what Java does not use any more.",
            Nothing.class,
            _ -> monitor.collect()),
        Command.quick(
            "write_heap_snapshot",
            "Writes every object in use to an `.hprof` file; Limner stands still meanwhile.",
            WriteHeapSnapshot.class,
            HeapSnapshot.class,
            q -> HeapSnapshot.write(scope.check(q.path()))));
  }

  /// Names the last reading that is known, 0 for none.
  public record ReadMemory(long since) {}

  /// Names the file to write.
  public record WriteHeapSnapshot(Path path) {}
}
