package io.github.limner.memory;

import org.jspecify.annotations.Nullable;

/// What one process holds in RAM, where the system tells.
///
/// @param residentBytes with what it shares with others, all of it
/// @param shareBytes with its fair share of what it shares: these add up
public record ProcessMemory(
    long pid, Role role, @Nullable Long residentBytes, @Nullable Long shareBytes) {}
