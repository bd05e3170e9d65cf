package io.github.limner.index;

import io.github.limner.problem.ProblemCount;
import java.util.List;

/// What a dataset, or the part of it a query finds, is like.
///
/// @param bytes of the images' files together
/// @param probed images whose header was read
/// @param hashed images whose content was compared with that of others
/// @param duplicates images with the same content as another
/// @param problems of the whole dataset
public record Statistics(
    int images,
    long bytes,
    int probed,
    int labelled,
    int unlabelled,
    int broken,
    long shapes,
    int hashed,
    int duplicates,
    List<Histogram> histograms,
    List<ProblemCount> problems) {
  public Statistics {
    histograms = List.copyOf(histograms);
    problems = List.copyOf(problems);
  }
}
