package io.github.limner.problem;

/// Where in a user's data a problem lies.
public enum ProblemKind {
  /// An image cannot be shown.
  IMAGE,
  /// The labels of an image, or the names of classes.
  LABELS,
  /// A folder or link.
  FOLDER,
  /// An entry of an archive.
  ARCHIVE
}
