package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimelineTest {
  private final Timeline timeline = new Timeline(3);

  private void add(int count) {
    for (int i = 0; i < count; i++)
      timeline.add(new Reading(timeline.next(), Instant.EPOCH, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  private List<Long> after(long number) {
    return timeline.after(number).stream().map(Reading::number).toList();
  }

  @Test
  void theOldestMakesRoomForTheNewest() {
    assertThat(after(0)).isEmpty();
    add(2);
    assertThat(after(0)).containsExactly(1L, 2L);
    add(3);
    assertThat(after(0)).containsExactly(3L, 4L, 5L);
  }

  @Test
  void whoKnowsSomeGetsTheOthers() {
    add(5);

    assertThat(after(4)).containsExactly(5L);
    assertThat(after(5)).isEmpty();
    assertThat(after(99)).isEmpty();
  }
}
