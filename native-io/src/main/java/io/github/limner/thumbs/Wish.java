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

  /// Whether nobody is left waiting.
  boolean leave(CompletableFuture<V> answer) {
    answers.removeIf(other -> other == answer);
    return answers.isEmpty();
  }

  List<CompletableFuture<V>> answers() {
    return List.copyOf(answers);
  }
}
