package io.github.limner.task;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One task in memory: what its row says, how fast it is, and what was asked of it.
final class Running implements Progress {
  private static final Logger log = LoggerFactory.getLogger(Running.class);
  private static final long QUIET_NANOS = 100_000_000;
  private static final OptionalLong NONE = OptionalLong.empty();

  private final TaskTable table;
  private final Consumer<TaskStatus> listener;
  private TaskTable.Row row;
  private Rate rate;
  private long lastReportNanos;
  private boolean atWork;
  private volatile Wish wish = Wish.GO_ON;

  /// What the user wants of a task.
  enum Wish {
    GO_ON,
    PAUSE,
    CANCEL,
    /// The program ends; the task goes on at the next start.
    LEAVE
  }

  Running(TaskTable.Row row, TaskTable table, Consumer<TaskStatus> listener) {
    this.row = row;
    this.table = table;
    this.listener = listener;
    this.rate = new Rate(row.done(), System.nanoTime());
  }

  /// Asks it to stop; one that is not at work rests at once, one that is over stays as it is.
  void stop(Wish newWish, TaskState rest) {
    move(now -> {
      if (now.state().isOver()) return now;
      wish = newWish;
      return atWork ? now : now.at(rest, now.done(), now.total());
    });
  }

  /// Asks it to stop for good, whatever is asked of it later.
  synchronized void leave() {
    wish = Wish.LEAVE;
  }

  /// Leaves a task that is over; false if it is not.
  synchronized boolean retire() {
    if (row.state().isOver()) leave();
    return row.state().isOver();
  }

  /// Lets a task that rests wait for its turn again.
  void requeue() {
    move(now -> {
      if (atWork || wish == Wish.LEAVE || now.state() == TaskState.DONE) return now;
      wish = Wish.GO_ON;
      return now.at(TaskState.QUEUED, now.done(), now.total());
    });
  }

  /// Whether this call made it start; false when it already runs, or is not to.
  synchronized boolean startWork() {
    if (atWork || wish != Wish.GO_ON || !row.state().isUnderWay()) return false;
    atWork = true;
    return true;
  }

  void run(TaskKind.Work work) throws IOException {
    move(now -> now.at(TaskState.RUNNING, now.done(), now.total()));
    work.run(row().dataset(), this);
    move(now -> {
      long all = Math.max(now.total(), now.done());
      return now.at(TaskState.DONE, all, all);
    });
  }

  /// Comes to rest as it was asked to, or because of what was thrown.
  void settle(Throwable thrown) {
    move(now ->
        switch (wish) {
          case CANCEL -> now.at(TaskState.CANCELLED, now.done(), now.total());
          case PAUSE -> now.at(TaskState.PAUSED, now.done(), now.total());
          case LEAVE -> now.at(TaskState.QUEUED, now.done(), now.total());
          case GO_ON -> {
            log.error("{} of {} failed", now.kind(), now.dataset(), thrown);
            yield now.failed(words(thrown));
          }
        });
  }

  private static String words(Throwable thrown) {
    return switch (thrown) {
      case IOException e -> BadFileException.words(e);
      case UncheckedIOException e when e.getCause() != null -> words(e.getCause());
      default -> Objects.requireNonNullElse(thrown.getMessage(), thrown.toString());
    };
  }

  /// The only way from one state to the next: what `change` looks at stays as it is meanwhile.
  ///
  /// A state that cannot be stored holds nevertheless, so that nobody waits for ever; the next
  /// start does the work again.
  private void move(UnaryOperator<TaskTable.Row> change) {
    synchronized (this) {
      var next = change.apply(row);
      if (next.equals(row)) return;
      row = next;
      rate = new Rate(next.done(), System.nanoTime());
      try {
        table.update(next);
      } catch (RuntimeException e) {
        log.error("{} of task {} could not be stored", next.state(), next.id(), e);
      }
    }
    listener.accept(status());
  }

  @Override
  public void report(long done, long total) {
    if (wish != Wish.GO_ON) throw new CancellationException();
    if (isQuiet(done, total)) return;
    listener.accept(status());
  }

  private synchronized boolean isQuiet(long done, long total) {
    row = row.at(TaskState.RUNNING, done, total);
    long now = System.nanoTime();
    if (now - lastReportNanos < QUIET_NANOS) return true;
    lastReportNanos = now;
    rate.update(done, now);
    return false;
  }

  synchronized TaskTable.Row row() {
    return row;
  }

  synchronized TaskStatus status() {
    var left = row.state() == TaskState.RUNNING ? rate.secondsLeft(row.done(), row.total()) : NONE;
    return new TaskStatus(
        row.id(),
        row.kind(),
        row.title(),
        row.dataset(),
        row.state(),
        row.unit(),
        row.done(),
        row.total(),
        row.state() == TaskState.RUNNING ? rate.perSecond() : 0,
        left.isPresent() ? left.getAsLong() : null,
        row.message());
  }

  synchronized void endWork() {
    atWork = false;
    notifyAll();
  }

  synchronized void awaitEnd() {
    await(() -> !atWork);
  }

  /// Waits while it is stopping.
  synchronized void awaitRest() {
    await(() -> !atWork || (wish == Wish.GO_ON && !row.state().isOver()));
  }

  private synchronized void await(BooleanSupplier holds) {
    try {
      while (!holds.getAsBoolean()) wait();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts here", e);
    }
  }

  boolean isOf(String dataset) {
    return row().dataset().equals(dataset);
  }
}
