package io.github.limner.bridge.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret that lets a browser in: 256 random bits, new at every start.
record Token(String text) {
  private static final int BYTES = 32;

  static Token random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// Compares without telling by the time it takes how much was right.
  boolean is(String guess) {
    return MessageDigest.isEqual(text.getBytes(UTF_8), guess.getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}
