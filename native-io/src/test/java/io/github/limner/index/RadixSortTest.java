package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class RadixSortTest {
  @Property
  void numbersComeInTheOrderOfTheirKeysAndStayWhereTheseAreEqual(@ForAll List<Double> values) {
    long[] keys = values.stream().mapToLong(RadixSort::key).toArray();
    int[] numbers = new int[keys.length];
    Arrays.setAll(numbers, i -> i);
    var expected =
        Arrays.stream(numbers.clone())
            .boxed()
            .sorted((a, b) -> Double.compare(values.get(a), values.get(b)))
            .toList();

    int[] sorted = RadixSort.sorted(keys, numbers);

    assertThat(Arrays.stream(sorted).boxed().toList()).isEqualTo(expected);
  }

  @Test
  void keysThatDifferLateAreSortedByAllTheirBits() {
    long[] keys = {1L << 62, 5, 3, -7, 4, Long.MIN_VALUE};

    assertThat(RadixSort.sorted(keys, new int[] {0, 1, 2, 3, 4, 5}))
        .containsExactly(5, 3, 2, 4, 1, 0);
  }

  @Test
  void keysAreInTheOrderOfAllDoubles() {
    double[] values = {
      Double.NEGATIVE_INFINITY,
      -1e300,
      -1,
      -Double.MIN_VALUE,
      -0.0,
      0.0,
      Double.MIN_VALUE,
      1,
      2,
      Double.POSITIVE_INFINITY,
      Double.NaN
    };
    for (int i = 1; i < values.length; i++)
      assertThat(RadixSort.key(values[i - 1])).isLessThan(RadixSort.key(values[i]));
  }
}
