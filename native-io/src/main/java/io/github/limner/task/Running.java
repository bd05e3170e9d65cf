package io.github.limner.task;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// One task in memory: what its row says, how fast it is, and what was asked of it.
final class Running implements Progress {
  private static final long QUIET_NANOS = 100_000_000;
  private static final OptionalLong NONE = OptionalLong.empty();

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

  Running(TaskTable.Row row, Consumer<TaskStatus> listener) {
    this.row = row;
    this.listener = listener;
    this.rate = new Rate(row.done(), System.nanoTime());
  }

  void wish(Wish newWish) {
    wish = newWish;
  }

  Wish wish() {
    return wish;
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

  /// Takes a new state and tells the listener.
  TaskTable.Row become(TaskTable.Row newRow) {
    synchronized (this) {
      row = newRow;
      rate = new Rate(newRow.done(), System.nanoTime());
    }
    listener.accept(status());
    return newRow;
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

  /// Whether this call made it start; false when it already runs.
  synchronized boolean startWork() {
    if (atWork) return false;
    atWork = true;
    return true;
  }

  synchronized void endWork() {
    atWork = false;
    notifyAll();
  }

  synchronized boolean isAtWork() {
    return atWork;
  }

  synchronized void awaitEnd() {
    try {
      while (atWork) wait();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts here", e);
    }
  }

  boolean isOf(String dataset) {
    return Objects.equals(row().dataset(), dataset);
  }
}
