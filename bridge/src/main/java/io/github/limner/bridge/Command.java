package io.github.limner.bridge;

import io.github.limner.task.Progress;
import java.io.IOException;

/// One thing a front end can ask for: its name, what goes in, what comes out, and who answers.
///
/// @param name verb first, snake_case; `plugin:…` for the commands of Tauri's own packages
/// @param summary one sentence for the reference and the command line
/// @param reports whether an `onProgress` channel is served
public record Command<Q, A>(
    String name,
    String summary,
    Class<Q> request,
    Class<A> response,
    boolean reports,
    Work<Q, A> work) {

  /// A command answered at once.
  public static <Q, A> Command<Q, A> quick(
      String name, String summary, Class<Q> request, Class<A> response, Answer<Q, A> answer) {
    return new Command<>(name, summary, request, response, false, (q, _) -> answer.to(q));
  }

  /// A command that reports progress and can be cancelled.
  public static <Q, A> Command<Q, A> slow(
      String name, String summary, Class<Q> request, Class<A> response, Work<Q, A> work) {
    return new Command<>(name, summary, request, response, true, work);
  }

  /// A command that changes something and has nothing to say.
  public static <Q> Command<Q, Nothing> act(
      String name, String summary, Class<Q> request, Act<Q> act) {
    return quick(
        name,
        summary,
        request,
        Nothing.class,
        q -> {
          act.on(q);
          return Nothing.NOTHING;
        });
  }

  /// Answers a request.
  @FunctionalInterface
  public interface Answer<Q, A> {
    A to(Q request) throws IOException;
  }

  /// Carries out a request.
  @FunctionalInterface
  public interface Act<Q> {
    void on(Q request) throws IOException;
  }

  /// Answers a request, saying how far it is.
  @FunctionalInterface
  public interface Work<Q, A> {
    A on(Q request, Progress progress) throws IOException;
  }
}
