package io.github.limner.task;

import java.io.IOException;

/// A kind of long work on a dataset.
///
/// @param name stored with each task, so it never changes
public record TaskKind(String name, TaskUnit unit, Work work) {

  /// Does the work, or what is left of it.
  @FunctionalInterface
  public interface Work {
    /// Runs until done, or until `progress` throws.
    ///
    /// @param dataset the id of the dataset
    void run(String dataset, Progress progress) throws IOException;
  }
}
