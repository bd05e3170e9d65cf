package io.github.limner.memory;

/// What a cache may hold from a level of pressure on.
public record Concession(PressureLevel from, BoundedCache cache, long bytes) {}
