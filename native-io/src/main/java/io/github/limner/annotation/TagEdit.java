package io.github.limner.annotation;

/// A change of tags that can be undone.
///
/// @param edit its number
/// @param images how many images it changed
public record TagEdit(long edit, int images) {}
