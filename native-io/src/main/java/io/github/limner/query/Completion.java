package io.github.limner.query;

/// What a query may go on with.
///
/// @param start the first character of the text it stands for
/// @param end the one after the last
/// @param text what to write there
/// @param detail what it means
public record Completion(int start, int end, String text, String detail) {}
