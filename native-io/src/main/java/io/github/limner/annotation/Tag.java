package io.github.limner.annotation;

/// A word on images.
///
/// @param images how many have it
public record Tag(String name, int images) {}
