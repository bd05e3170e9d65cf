package io.github.limner.launcher.instance;

import org.jspecify.annotations.Nullable;

/// Where the user finds what was shown.
///
/// @param link for a browser; null when Limner has a window, which is in front now
public record Shown(@Nullable String link) {}
