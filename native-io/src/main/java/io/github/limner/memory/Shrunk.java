package io.github.limner.memory;

/// A cache that has given way, and what it may hold now.
public record Shrunk(String cache, long maxBytes) {}
