package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SortedPathsTest {
  @Property
  void pathsAreInTheOrderOfTheirKeys(@ForAll List<@NaturalKeyTest.Path String> paths) {
    try (var sorted = new SortedPaths()) {
      paths.forEach(sorted::add);

      var expected =
          paths.stream().sorted(Comparator.comparing(NaturalKey::of, Arrays::compareUnsigned));

      assertThat(IntStream.of(sorted.order()).mapToObj(sorted::path))
          .containsExactlyElementsOf(expected.toList());
    }
  }

  @Test
  void pathsOfManyBlocksComeBackAsTheyWere() {
    try (var sorted = new SortedPaths()) {
      for (int i = 0; i < 50_000; i++)
        sorted.add("some/long folder name/ä🙂 picture " + (i * 7919) % 50_000);

      var order = sorted.order();

      for (int i = 0; i < order.length; i++)
        assertThat(sorted.path(order[i])).isEqualTo("some/long folder name/ä🙂 picture " + i);
    }
  }

  @Test
  void aPathMayBeLongerThanABlock() {
    var longest = "a1/".repeat(200_000);

    assertThat(SortedPaths.sorted(List.of("b", longest, "a1"))).containsExactly("a1", longest, "b");
  }

  @Test
  void equalPathsStayInTheOrderTheyCame() {
    try (var sorted = new SortedPaths()) {
      for (int i = 0; i < 1000; i++) sorted.add("p" + i % 3);

      var order = sorted.order();

      for (int i = 1; i < order.length; i++)
        if (order[i] % 3 == order[i - 1] % 3) assertThat(order[i]).isGreaterThan(order[i - 1]);
    }
  }
}
