package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The cases of RFC 9110, section 14.1.2, on a body of 10,000 bytes.
@Timeout(10)
final class ByteRangeTest {
  private static final long LENGTH = 10_000;

  private static Optional<ByteRange> of(String header) {
    return ByteRange.of(Optional.of(header), LENGTH);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-499, 0, 499",
    "bytes=500-999, 500, 999",
    "bytes=-500, 9500, 9999",
    "bytes=9500-, 9500, 9999",
    "bytes=0-0, 0, 0",
    "bytes=-1, 9999, 9999",
    "bytes=9999-9999, 9999, 9999",
    "bytes=0-, 0, 9999",
    "bytes=9000-20000, 9000, 9999",
    "bytes=9000-999999999999999999, 9000, 9999",
    "bytes=-20000, 0, 9999",
  })
  void oneRangeThatCanBeSatisfiedIsGiven(String header, long start, long end) {
    assertThat(of(header)).contains(new ByteRange(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=10000-",
        "bytes=20000-30000",
        "bytes=-0",
        "bytes=5-4",
        "bytes=-",
        "bytes=",
        "bytes=0-1,4-5",
        "bytes=0-1, -1",
        "items=0-1",
        "bytes 0-1",
        "bytes=a-b",
        "bytes=0x0-1",
        "bytes=--1",
        "bytes=1.5-2",
        "bytes=٣-٤",
        "",
        "bytes=9999999999999999999-",
        "bytes=0-1\r\nX: y"
      })
  void whatCannotBeSatisfiedOrUnderstoodIsTheWholeBody(String header) {
    assertThat(of(header)).isEmpty();
  }

  @Test
  void anEmptyBodyHasNoRange() {
    assertThat(ByteRange.of(Optional.of("bytes=0-"), 0)).isEmpty();
    assertThat(ByteRange.of(Optional.of("bytes=-5"), 0)).isEmpty();
    assertThat(ByteRange.of(Optional.empty(), 5)).isEmpty();
  }

  @Property
  void aRangeLiesInsideTheBody(
      @ForAll @LongRange(min = 0, max = 1L << 40) long first,
      @ForAll @LongRange(min = 0, max = 1L << 40) long last,
      @ForAll @LongRange(min = 1, max = 1L << 40) long length) {
    var range = ByteRange.of(Optional.of("bytes=%d-%d".formatted(first, last)), length);

    range.ifPresent(part -> {
      assertThat(part.start()).isEqualTo(first);
      assertThat(part.end()).isBetween(first, length - 1);
      assertThat(part.length()).isPositive();
    });
    assertThat(range.isPresent()).isEqualTo(first <= last && first < length);
  }
}
