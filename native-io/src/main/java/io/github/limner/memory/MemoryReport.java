package io.github.limner.memory;

import java.util.List;

/// All that is known of the program's memory at one moment.
///
/// @param readings the timeline as far as it was asked for, the oldest first
public record MemoryReport(
    Heap heap,
    OutsideHeap outside,
    SystemMemory system,
    List<ProcessMemory> processes,
    List<Budget> budgets,
    List<CollectorFigures> collectors,
    Pressure pressure,
    List<Round> rounds,
    Growth growth,
    List<Reading> readings) {
  public MemoryReport {
    processes = List.copyOf(processes);
    budgets = List.copyOf(budgets);
    collectors = List.copyOf(collectors);
    rounds = List.copyOf(rounds);
    readings = List.copyOf(readings);
  }
}
