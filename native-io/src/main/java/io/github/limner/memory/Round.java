package io.github.limner.memory;

import java.time.Instant;

/// What the heap held after a dataset was closed and the heap collected.
///
/// @param dataset its name; of several closed at about the same time, the last one's
public record Round(String dataset, Instant at, long heapBytes) {}
