package io.github.limner.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.limner.query.Condition.AllOf;
import io.github.limner.query.Condition.AnyOf;
import io.github.limner.query.Condition.Being;
import io.github.limner.query.Condition.Choice;
import io.github.limner.query.Condition.Having;
import io.github.limner.query.Condition.InFolder;
import io.github.limner.query.Condition.Measured;
import io.github.limner.query.Condition.Named;
import io.github.limner.query.Condition.Not;
import io.github.limner.query.Condition.State;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class QueryTest {
  @Test
  void nothingTypedIsEverything() {
    assertThat(Query.parse("")).isEqualTo(Query.EVERYTHING);
    assertThat(Query.parse("  ")).isEqualTo(Query.EVERYTHING);
  }

  @Test
  void wordsAreLookedForInTheNameAndMustAllBeThere() {
    assertThat(condition("cat \"two words\""))
        .isEqualTo(new AllOf(List.of(new Named("cat"), new Named("two words"))));
  }

  @Test
  void orBindsLessThanTheSpaceAndBracketsMore() {
    assertThat(condition("a b or -(c or d)"))
        .isEqualTo(
            new AnyOf(
                List.of(
                    new AllOf(List.of(new Named("a"), new Named("b"))),
                    new Not(new AnyOf(List.of(new Named("c"), new Named("d")))))));
    assertThat(condition("orange")).isEqualTo(new Named("orange"));
  }

  @Test
  void aFieldWithSeveralValuesHasAnyOfThem() {
    assertThat(condition("class:car,\"fire truck\""))
        .isEqualTo(
            new AnyOf(
                List.of(new Having(Choice.CLASS, "car"), new Having(Choice.CLASS, "fire truck"))));
    assertThat(condition("is:broken")).isEqualTo(new Being(State.BROKEN));
    assertThat(condition("folder:train/day/")).isEqualTo(new InFolder("train/day"));
  }

  @Test
  void numbersAreComparedAndMayBeRanges() {
    assertThat(holds("width>=640", 639)).isFalse();
    assertThat(holds("width>=640", 640)).isTrue();
    assertThat(holds("width>640", 640)).isFalse();
    assertThat(holds("width>640", 640.5)).isTrue();
    assertThat(holds("width<640", 640)).isFalse();
    assertThat(holds("width<=640", 640)).isTrue();
    assertThat(holds("width:640", 640)).isTrue();
    assertThat(holds("width:640..800", 800)).isTrue();
    assertThat(holds("width:640..800", 801)).isFalse();
    assertThat(holds("bytes>=1.5m", 1_500_000)).isTrue();
    assertThat(holds("bytes<20KB", 20_000)).isFalse();
  }

  @Test
  void whatIsNotExactCoversAllThatItMayMean() {
    assertThat(holds("aspect:1.5", 1.4999)).isTrue();
    assertThat(holds("aspect:1.5", 1.56)).isFalse();
    assertThat(holds("aspect:16:9", 1920 / 1080.0)).isTrue();
    assertThat(holds("aspect:16:9", 1366 / 768.0)).isTrue();
    assertThat(holds("aspect:16:9", 1.5)).isFalse();
    assertThat(holds("megapixels:12", 12.192768)).isTrue();
  }

  @Test
  void aDateIsADayAMonthOrAYear() {
    double noon = 1_773_316_800_000.0; // 2026-03-12 12:00 UTC, the same day nearly everywhere
    assertThat(holds("date:2026", noon)).isTrue();
    assertThat(holds("date:2026-03", noon)).isTrue();
    assertThat(holds("date>2026-03", noon)).isFalse();
    assertThat(holds("date<=2026-03", noon)).isTrue();
    assertThat(holds("date:2025..2026-02", noon)).isFalse();
  }

  @Test
  void theOrderMayBeSaidAnywhere() {
    assertThat(Query.parse("cat sort:-bytes").sort())
        .isEqualTo(new Sort(Optional.of(Measure.BYTES), true));
    assertThat(Query.parse("sort:name").sort()).isEqualTo(Sort.NATURAL);
  }

  @Test
  void whatCannotBeUnderstoodIsNamedWithItsPlace() {
    assertFails("colour:red", 0, 6, "no field");
    assertFails("cat width:wide", 10, 14, "not a number");
    assertFails("cat (dog", 4, 5, "no )");
    assertFails("cat) dog", 3, 4, "no (");
    assertFails("cat or", 6, 6, "missing");
    assertFails("or cat", 0, 1, "missing");
    assertFails("\"cat", 0, 4, "not closed");
    assertFails("format:", 0, 7, "missing after");
    assertFails("is:blue", 3, 7, "no such state");
    assertFails("sort:colour", 5, 11, "sorted");
    assertFails("tag>3", 0, 3, "takes :");
    assertFails("width:9..3", 6, 10, "before it begins");
    assertFails("date:2026-13", 5, 12, "not a date");
    assertFails("aspect:0:3", 7, 10, "not a ratio");
    assertFails("cat -", 4, 5, "stands before");
    assertFails("-".repeat(100) + "a", 50, 51, "too many");
  }

  @Property
  void everyTextIsAQueryOrSaysWhereItIsNone(
      @ForAll
          @StringLength(max = 20)
          @Chars({
            'a', 'o', 'r', ' ', ':', '<', '>', '=', '"', '(', ')', '-', ',', '.', '1', 'i', 's',
            't', 'd'
          })
          String text) {
    assertThatCode(
            () -> {
              try {
                var _ = Query.parse(text);
              } catch (QueryException e) {
                assertThat(e.start()).isBetween(0, text.length());
                assertThat(e.end()).isBetween(e.start(), text.length());
              }
            })
        .doesNotThrowAnyException();
  }

  private static Condition condition(String text) {
    return Query.parse(text).condition();
  }

  private static boolean holds(String text, double value) {
    return ((Measured) condition(text)).interval().contains(value);
  }

  private static void assertFails(String text, int start, int end, String message) {
    var failure = catchThrowableOfType(QueryException.class, () -> Query.parse(text));
    assertThat(failure).as(text).hasMessageContaining(message);
    assertThat(failure.start()).as(text).isEqualTo(start);
    assertThat(failure.end()).as(text).isEqualTo(end);
  }
}
