package io.github.limner.memory;

/// Memory that one purpose may use up to a limit.
///
/// @param name what is held
/// @param owner who holds it, and what for, in the user's words
public record Budget(String name, String owner, long heldBytes, long allowedBytes) {}
