package io.github.limner.index;

/// One bar of a histogram.
///
/// @param images how many images it stands for
/// @param shapes how many shapes, where the histogram is of classes
/// @param query the query that finds these images
public record Bar(String label, int images, long shapes, String query) {}
