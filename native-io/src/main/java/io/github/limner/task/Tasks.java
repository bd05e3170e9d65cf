package io.github.limner.task;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Phaser;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the work that takes long, keeps it in the workspace's database and resumes it after a
/// restart.
///
/// A task is idempotent: run again after any kill it finds what is done and does the rest.
public final class Tasks implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Tasks.class);

  private final TaskTable table;
  private final Map<String, TaskKind> kinds = new ConcurrentHashMap<>();
  private final Map<Long, Running> tasks = new ConcurrentHashMap<>();
  private final List<Consumer<TaskStatus>> listeners = new CopyOnWriteArrayList<>();
  private final List<LongConsumer> goneListeners = new CopyOnWriteArrayList<>();
  private final Phaser atWork = new Phaser(1);
  private boolean isClosed;

  /// Finds the tasks the last run of the program left; those that were done are forgotten.
  public Tasks(Jdbi workspace) {
    table = new TaskTable(workspace);
    table.deleteDone();
    for (var row : table.all()) tasks.put(row.id(), new Running(row, table, this::tell));
  }

  /// Makes a kind of task known; once for each kind, before [#resumeAll].
  public void register(TaskKind kind) {
    kinds.put(kind.name(), kind);
  }

  /// Is told of every change, from the thread that made it.
  public void onChange(Consumer<TaskStatus> listener) {
    listeners.add(listener);
  }

  /// Is told of every task that has left the list.
  public void onGone(LongConsumer listener) {
    goneListeners.add(listener);
  }

  /// Goes on with everything the last run of the program left unfinished and not paused.
  public void resumeAll() {
    sorted().forEach(this::begin);
  }

  /// Starts a task on a dataset; the same unfinished task is not started twice, and takes the place
  /// of an earlier one that is done.
  public synchronized TaskStatus start(String kind, String title, String dataset) {
    for (var task : tasks.values())
      if (task.isOf(dataset) && task.row().kind().equals(kind) && !task.row().state().isOver())
        return task.row().state() == TaskState.PAUSED ? resume(task.row().id()) : task.status();
    of(dataset).stream()
        .filter(task -> task.row().kind().equals(kind) && task.row().state() == TaskState.DONE)
        .forEach(this::forget);
    var row = table.insert(kind, title, dataset, kind(kind).unit());
    var running = new Running(row, table, this::tell);
    tasks.put(row.id(), running);
    begin(running);
    return running.status();
  }

  public List<TaskStatus> list() {
    return sorted().stream().map(Running::status).toList();
  }

  /// Where a task stands; empty if it has left the list.
  public Optional<TaskStatus> find(long id) {
    return Optional.ofNullable(tasks.get(id)).map(Running::status);
  }

  public void cancel(long id) {
    task(id).stop(Running.Wish.CANCEL, TaskState.CANCELLED);
  }

  public void pause(long id) {
    task(id).stop(Running.Wish.PAUSE, TaskState.PAUSED);
  }

  public TaskStatus resume(long id) {
    var task = task(id);
    task.awaitRest();
    task.requeue();
    begin(task);
    return task.status();
  }

  /// Takes a finished task off the list.
  public void dismiss(long id) {
    var task = task(id);
    if (!task.retire()) throw new IllegalArgumentException("Task " + id + " is not over");
    forget(task);
  }

  /// Stops all work of a dataset, waits until none of it runs, what its end has started included,
  /// and forgets it.
  public void leave(String dataset) {
    for (var left = of(dataset); !left.isEmpty(); left = of(dataset)) {
      left.forEach(Running::leave);
      left.forEach(Running::awaitEnd);
      left.forEach(this::forget);
    }
  }

  private void forget(Running task) {
    long id = task.row().id();
    tasks.remove(id);
    table.delete(id);
    tellAll(goneListeners, listener -> listener.accept(id));
  }

  private List<Running> of(String dataset) {
    return tasks.values().stream().filter(task -> task.isOf(dataset)).toList();
  }

  /// Asks all work to stop where it is, to go on at the next start, and waits for it.
  @Override
  public void close() {
    synchronized (this) {
      if (isClosed) return;
      isClosed = true;
      tasks.values().forEach(Running::leave);
    }
    atWork.arriveAndAwaitAdvance();
  }

  /// Starts the work, unless it runs, or nothing may start any more.
  private void begin(Running task) {
    synchronized (this) {
      if (isClosed || !task.startWork()) return;
      atWork.register();
    }
    var _ =
        Thread.ofPlatform()
            .name("task-" + task.row().kind())
            .daemon()
            .start(() -> {
              try {
                run(task);
              } finally {
                task.endWork();
                atWork.arriveAndDeregister();
              }
            });
  }

  private void run(Running task) {
    try {
      task.run(kind(task.row().kind()).work());
    } catch (Throwable thrown) {
      task.settle(thrown);
    }
  }

  private void tell(TaskStatus status) {
    tellAll(listeners, listener -> listener.accept(status));
  }

  private static <L> void tellAll(List<L> listeners, Consumer<L> word) {
    for (var listener : listeners) {
      try {
        word.accept(listener);
      } catch (RuntimeException e) {
        log.error("A listener failed", e);
      }
    }
  }

  private List<Running> sorted() {
    return tasks.values().stream()
        .sorted(Comparator.comparingLong(task -> task.row().id()))
        .toList();
  }

  private Running task(long id) {
    var task = tasks.get(id);
    if (task == null) throw new NoSuchElementException("There is no task " + id);
    return task;
  }

  private TaskKind kind(String name) {
    var kind = kinds.get(name);
    if (kind == null) throw new NoSuchElementException("There is no kind of task named " + name);
    return kind;
  }
}
