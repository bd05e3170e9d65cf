package io.github.limner.memory;

import java.time.Instant;

/// What was in use at one moment.
///
/// @param number from 1, one more each time
/// @param heapAfterBytes right after the last collection of any part of the heap
/// @param allocatedPerSecond bytes of new objects since the reading before
/// @param collections how many there were since the program started
/// @param residentBytes of Java's memory, what is in RAM; 0 where the system does not tell. This,
///   what is outside the heap and what is mapped are looked at every tenth time.
public record Reading(
    long number,
    Instant at,
    long heapBytes,
    long heapAfterBytes,
    long outsideBytes,
    long mappedBytes,
    long allocatedPerSecond,
    long collections,
    int threads,
    long residentBytes) {}
