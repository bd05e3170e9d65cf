package io.github.limner.thumbs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// One thing wished for, and everybody who waits for it. Guarded by the lock of its [Wishes].
final class Wish<V> {
  private final List<CompletableFuture<V>> answers = new ArrayList<>(1);

  void join(CompletableFuture<V> answer) {
    answers.add(answer);
  }

  /// Whether everybody who waited has an answer or went away.
  boolean isAbandoned() {
    answers.removeIf(CompletableFuture::isDone);
    return answers.isEmpty();
  }

  List<CompletableFuture<V>> answers() {
    return List.copyOf(answers);
  }
}
