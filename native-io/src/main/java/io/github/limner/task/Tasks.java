package io.github.limner.task;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Phaser;
import java.util.function.Consumer;
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
  private final Phaser atWork = new Phaser(1);
  private boolean isClosed;

  public Tasks(Jdbi workspace) {
    table = new TaskTable(workspace);
    for (var row : table.all()) tasks.put(row.id(), new Running(row, this::tell));
  }

  /// Makes a kind of task known; once for each kind, before [#resumeAll].
  public void register(TaskKind kind) {
    kinds.put(kind.name(), kind);
  }

  /// Is told of every change, from the thread that made it.
  public void onChange(Consumer<TaskStatus> listener) {
    listeners.add(listener);
  }

  /// Goes on with everything the last run of the program left unfinished and not paused.
  public void resumeAll() {
    sorted().stream()
        .filter(task ->
            task.row().state() == TaskState.QUEUED || task.row().state() == TaskState.RUNNING)
        .forEach(this::begin);
  }

  /// Starts a task on a dataset; the same unfinished task is not started twice.
  public synchronized TaskStatus start(String kind, String title, String dataset) {
    for (var task : tasks.values())
      if (task.isOf(dataset) && task.row().kind().equals(kind) && !task.row().state().isOver())
        return task.row().state() == TaskState.PAUSED ? resume(task.row().id()) : task.status();
    var running = new Running(table.insert(kind, title, dataset, kind(kind).unit()), this::tell);
    tasks.put(running.row().id(), running);
    begin(running);
    return running.status();
  }

  public List<TaskStatus> list() {
    return sorted().stream().map(Running::status).toList();
  }

  public TaskStatus status(long id) {
    return task(id).status();
  }

  public void cancel(long id) {
    stop(task(id), Running.Wish.CANCEL, TaskState.CANCELLED);
  }

  public void pause(long id) {
    stop(task(id), Running.Wish.PAUSE, TaskState.PAUSED);
  }

  public TaskStatus resume(long id) {
    var task = task(id);
    if (task.wish() == Running.Wish.GO_ON && task.isAtWork() && !task.row().state().isOver())
      return task.status();
    task.awaitEnd();
    if (task.row().state() == TaskState.DONE) return task.status();
    task.wish(Running.Wish.GO_ON);
    store(task, task.row().at(TaskState.QUEUED, task.row().done(), task.row().total()));
    begin(task);
    return task.status();
  }

  /// Takes a finished task off the list.
  public void dismiss(long id) {
    if (!task(id).row().state().isOver())
      throw new IllegalArgumentException("Task " + id + " is not over");
    tasks.remove(id);
    table.delete(id);
  }

  /// Stops all work of a dataset and waits until none of it runs; what its end has started too.
  public void leave(String dataset) {
    for (var left = of(dataset); !left.isEmpty(); left = of(dataset)) {
      left.forEach(task -> task.wish(Running.Wish.LEAVE));
      left.forEach(Running::awaitEnd);
      left.forEach(task -> {
        tasks.remove(task.row().id());
        table.delete(task.row().id());
      });
    }
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
      tasks.values().forEach(task -> task.wish(Running.Wish.LEAVE));
    }
    atWork.arriveAndAwaitAdvance();
  }

  private void stop(Running task, Running.Wish wish, TaskState state) {
    if (task.row().state().isOver()) return;
    task.wish(wish);
    if (!task.isAtWork()) store(task, task.row().at(state, task.row().done(), task.row().total()));
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
    var row = task.row();
    try {
      store(task, row.at(TaskState.RUNNING, row.done(), row.total()));
      kind(row.kind()).work().run(Objects.requireNonNull(row.dataset()), task);
      long all = Math.max(task.row().total(), task.row().done());
      store(task, task.row().at(TaskState.DONE, all, all));
    } catch (Throwable thrown) {
      settle(task, stopped(task, thrown));
    }
  }

  private static TaskTable.Row stopped(Running task, Throwable thrown) {
    var row = task.row();
    return switch (task.wish()) {
      case CANCEL -> row.at(TaskState.CANCELLED, row.done(), row.total());
      case PAUSE -> row.at(TaskState.PAUSED, row.done(), row.total());
      case LEAVE -> row.at(TaskState.QUEUED, row.done(), row.total());
      case GO_ON -> {
        log.error("{} of {} failed", row.kind(), row.dataset(), thrown);
        yield row.failed(Objects.requireNonNullElse(thrown.getMessage(), thrown.toString()));
      }
    };
  }

  /// Ends a task even where its database fails too, so that nobody waits for ever.
  private void settle(Running task, TaskTable.Row row) {
    try {
      store(task, row);
    } catch (RuntimeException e) {
      log.error("The end of task {} could not be stored", row.id(), e);
      var _ = task.become(row);
    }
  }

  private void store(Running task, TaskTable.Row row) {
    table.update(row);
    var _ = task.become(row);
  }

  private void tell(TaskStatus status) {
    for (var listener : listeners) {
      try {
        listener.accept(status);
      } catch (RuntimeException e) {
        log.error("A listener failed to take {}", status, e);
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
