package io.github.limner.thumbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

final class WishesTest {
  private final ArrayDeque<Runnable> turns = new ArrayDeque<>();
  private final List<String> made = new ArrayList<>();
  private long nanos;
  private long tickNanos = Bursts.PAUSE_NANOS;
  private final Wishes<String, String> wishes =
      new Wishes<>(turns::add, this::make, () -> nanos += tickNanos);

  @Test
  void theNewestWishIsGrantedFirst() {
    var _ = wishes.ask("a");
    var _ = wishes.ask("b");
    var _ = wishes.ask("c");

    takeTurns();

    assertThat(made).containsExactly("c", "b", "a");
  }

  @Test
  void wishesOfOneBurstAreGrantedInTheirOrderAndTheNewestBurstFirst() {
    var _ = wishes.ask("a");
    tickNanos = 0;
    var _ = wishes.ask("b");
    var _ = wishes.ask("c");

    takeTurns();

    assertThat(made).containsExactly("b", "c", "a");
  }

  @Test
  void aBurstWithoutPauseEndsAfterATime() {
    tickNanos = Bursts.PAUSE_NANOS / 5 * 2;
    long inOneBurst = Bursts.LONGEST_NANOS / (2 * tickNanos); // Each wish looks twice at the clock.
    for (int i = 0; i <= inOneBurst; i++) {
      var _ = wishes.ask("%02d".formatted(i));
    }

    takeTurns();

    assertThat(made).startsWith("%02d".formatted(inOneBurst), "00", "01");
  }

  @Test
  void aWishRepeatedIsTheNewestAgainAndGrantedOnce() {
    CompletableFuture<String> first = wishes.ask("a");
    var _ = wishes.ask("b");
    CompletableFuture<String> second = wishes.ask("a");

    takeTurns();

    assertThat(made).containsExactly("a", "b");
    assertThat(first).isCompletedWithValue("A");
    assertThat(second).isCompletedWithValue("A");
  }

  @Test
  void idleWishesComeLastInTheirOrder() {
    var _ = wishes.askIdly("x");
    var _ = wishes.askIdly("y");
    var _ = wishes.ask("a");

    takeTurns();

    assertThat(made).containsExactly("a", "x", "y");
  }

  @Test
  void anIdleWishThatSomebodyIsInAHurryForIsUrgent() {
    var _ = wishes.askIdly("x");
    CompletableFuture<String> idle = wishes.askIdly("y");
    var _ = wishes.ask("y");
    var _ = wishes.askIdly("y");

    takeTurns();

    assertThat(made).containsExactly("y", "x");
    assertThat(idle).isCompletedWithValue("Y");
  }

  @Test
  void aWishNobodyWaitsForAnyMoreIsDropped() {
    CompletableFuture<String> gone = wishes.ask("a");
    CompletableFuture<String> one = wishes.ask("b");
    CompletableFuture<String> other = wishes.ask("b");

    gone.cancel(false);
    one.cancel(false);
    takeTurns();

    assertThat(made).containsExactly("b");
    assertThat(other).isCompletedWithValue("B");
  }

  @Test
  void aFailureReachesEverybodyWhoWaits() {
    CompletableFuture<String> one = wishes.ask("bad");
    CompletableFuture<String> other = wishes.ask("bad");

    takeTurns();

    assertThatThrownBy(one::join)
        .isInstanceOf(CompletionException.class)
        .hasMessageContaining("bad");
    assertThat(other).isCompletedExceptionally();
  }

  @Test
  void closingTakesAllWishesBack() {
    CompletableFuture<String> waiting = wishes.ask("a");

    wishes.close();
    takeTurns();

    assertThat(waiting).isCancelled();
    assertThat(wishes.ask("b")).isCancelled();
    assertThat(made).isEmpty();
  }

  private String make(String key) {
    made.add(key);
    if (key.equals("bad")) throw new IllegalArgumentException("bad");
    return key.toUpperCase(Locale.ROOT);
  }

  private void takeTurns() {
    while (!turns.isEmpty()) turns.remove().run();
  }
}
