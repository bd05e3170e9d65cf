package io.github.limner.query;

/// A word, sign or value of a query, and where it stands.
///
/// @param text what it says, without quotation marks
/// @param start its first character
/// @param end the one after its last
/// @param isQuoted whether it stood in quotation marks, so that it is nothing but text
record Token(String text, int start, int end, boolean isQuoted) {
  QueryException error(String message) {
    return new QueryException(start, end, message);
  }
}
