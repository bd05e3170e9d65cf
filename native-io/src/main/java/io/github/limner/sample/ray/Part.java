package io.github.limner.sample.ray;

/// A solid and what it is made of.
public record Part(Solid solid, Material material) {}
