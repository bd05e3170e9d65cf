package io.github.limner.task;

/// What a task counts.
public enum TaskUnit {
  BYTES,
  IMAGES
}
