package io.github.limner.task;

/// Where a task stands.
public enum TaskState {
  QUEUED,
  RUNNING,
  PAUSED,
  DONE,
  FAILED,
  CANCELLED;

  /// Whether it runs, or will without being asked.
  boolean isUnderWay() {
    return this == QUEUED || this == RUNNING;
  }

  /// Whether it will not move any more by itself or by being resumed.
  public boolean isOver() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
