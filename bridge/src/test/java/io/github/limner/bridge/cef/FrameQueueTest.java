package io.github.limner.bridge.cef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrameQueueTest {
  @Property(tries = 200)
  void whateverTheReadersBufferTheLinesComeOutWhole(
      @ForAll @Size(max = 20) List<@IntRange(max = 300) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 70) int buffer) {
    var queue = new FrameQueue(FrameQueue.MAX_BYTES);
    var expected = new StringBuilder();
    for (int length : lengths) {
      var frame = "é".repeat(length / 2);
      queue.add(frame.getBytes(StandardCharsets.UTF_8));
      expected.append(frame).append('\n');
    }
    assertThat(drain(queue, buffer)).isEqualTo(expected.toString());
  }

  @Test
  void frameLargerThanTheBufferIsTakenInPieces() {
    var queue = new FrameQueue(1 << 20);
    var large = "x".repeat(200_000);
    queue.add(large.getBytes(StandardCharsets.UTF_8));
    queue.add("{}".getBytes(StandardCharsets.UTF_8));
    assertThat(drain(queue, 65_536)).isEqualTo(large + "\n{}\n");
  }

  @Test
  void fullQueueRefusesAFrameUntilSomethingIsTaken() {
    var queue = new FrameQueue(8);
    assertThat(queue.add(new byte[7])).isTrue();
    assertThat(queue.add(new byte[1])).isFalse();
    queue.take(new byte[4], 4);
    assertThat(queue.add(new byte[3])).isTrue();
  }

  @Test
  void emptyQueueGivesNothing() {
    assertThat(new FrameQueue(8).take(new byte[4], 4)).isZero();
  }

  private static String drain(FrameQueue queue, int buffer) {
    var all = new ByteArrayOutputStream();
    var out = new byte[buffer];
    for (int count; (count = queue.take(out, buffer)) > 0; ) all.write(out, 0, count);
    return all.toString(StandardCharsets.UTF_8);
  }
}
