package io.github.limner.task;

import org.jspecify.annotations.Nullable;

/// A task as the task bar draws it.
///
/// @param total 0 while it is not known
/// @param perSecond units a second, over the last few seconds
/// @param secondsLeft absent while it cannot be said
/// @param message why it failed
public record TaskStatus(
    long id,
    String kind,
    String title,
    String dataset,
    TaskState state,
    TaskUnit unit,
    long done,
    long total,
    double perSecond,
    @Nullable Long secondsLeft,
    @Nullable String message) {}
