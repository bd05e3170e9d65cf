package io.github.limner.launcher;

import static java.util.Map.entry;

import io.github.limner.bridge.DatasetCommands;
import io.github.limner.bridge.TaskCommands;
import io.github.limner.catalog.DatasetSummary;
import io.github.limner.launcher.window.Tone;
import io.github.limner.memory.Pressure;
import io.github.limner.task.TaskStatus;
import java.util.Map;

/// What pages are told without asking, beside what Tauri's own packages listen for.
final class Events {
  /// The type of what is told, by event name.
  static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          entry("dataset", DatasetSummary.class),
          entry("memory_pressure", Pressure.class),
          entry("open", DatasetSummary.class),
          entry("task", TaskStatus.class),
          entry("tags", DatasetCommands.DatasetId.class),
          entry("task_gone", TaskCommands.TaskId.class),
          entry("theme", Tone.class));

  private Events() {}
}
