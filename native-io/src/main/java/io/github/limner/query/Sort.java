package io.github.limner.query;

import java.util.Optional;

/// The order in which images are seen; what it leaves open is in natural order of their paths.
///
/// @param by what decides; empty for the path alone
/// @param isDescending the largest or last first
public record Sort(Optional<Measure> by, boolean isDescending) {
  public static final Sort NATURAL = new Sort(Optional.empty(), false);
}
