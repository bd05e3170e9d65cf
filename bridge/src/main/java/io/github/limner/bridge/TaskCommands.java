package io.github.limner.bridge;

import io.github.limner.task.TaskStatus;
import io.github.limner.task.Tasks;
import java.util.List;

/// What can be asked of tasks.
public final class TaskCommands {
  private TaskCommands() {}

  public static List<Command<?, ?>> of(Tasks tasks) {
    return List.of(
        Command.quick(
            "list_tasks",
            "Lists the tasks, running and finished.",
            Nothing.class,
            TaskList.class,
            _ -> new TaskList(tasks.list())),
        Command.act("cancel_task", "Stops a task.", TaskId.class, q -> tasks.cancel(q.id())),
        Command.act(
            "pause_task",
            "Stops a task until it is resumed.",
            TaskId.class,
            q -> tasks.pause(q.id())),
        Command.quick(
            "resume_task",
            "Goes on with a paused, failed or cancelled task.",
            TaskId.class,
            TaskStatus.class,
            q -> tasks.resume(q.id())),
        Command.act(
            "dismiss_task",
            "Takes a finished task off the list.",
            TaskId.class,
            q -> tasks.dismiss(q.id())));
  }

  /// Names a task.
  public record TaskId(long id) {}

  /// All tasks of the workspace.
  public record TaskList(List<TaskStatus> tasks) {
    public TaskList {
      tasks = List.copyOf(tasks);
    }
  }
}
