package io.github.limner.catalog;

/// How much of a dataset can be used.
public enum DatasetState {
  /// Its list or its files are still growing.
  INDEXING,
  READY,
  /// The folder or archive it came from is gone.
  MISSING
}
