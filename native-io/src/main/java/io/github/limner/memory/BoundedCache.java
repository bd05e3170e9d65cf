package io.github.limner.memory;

/// Memory that can be given back at any time; what it held must then be fetched again.
public interface BoundedCache {
  String name();

  long bytes();

  /// What it may hold now.
  long maxBytes();

  /// Lets it hold at most so many bytes from now on, and no more than it was made for. Cheap when
  /// nothing changes.
  void limit(long bytes);
}
