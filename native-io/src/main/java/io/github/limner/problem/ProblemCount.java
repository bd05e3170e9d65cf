package io.github.limner.problem;

/// How many problems of a kind there are.
public record ProblemCount(ProblemKind kind, int count) {}
