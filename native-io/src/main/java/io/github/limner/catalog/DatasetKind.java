package io.github.limner.catalog;

/// Where a dataset's images come from.
public enum DatasetKind {
  /// An archive, extracted into the workspace.
  ZIP,
  /// A folder that stays where it is and is never written.
  FOLDER,
  /// Limner's own generated scenes, in the workspace.
  SAMPLE
}
