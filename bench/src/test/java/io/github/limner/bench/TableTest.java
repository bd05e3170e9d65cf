package io.github.limner.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void theMedianIsTheMiddleOrTheMeanOfTheTwoThere() {
    assertThat(Measured.median(3, 1, 2)).isEqualTo(2);
    assertThat(Measured.median(4, 1, 3, 2)).isEqualTo(2.5);
    assertThat(Measured.median()).isNaN();
  }

  @Test
  void oneOutlierDoesNotMoveAFigure() {
    var costs = List.of(new Cost(1, 2), new Cost(100, 200), new Cost(1, 2));

    var measured = new Measured("ours", 10, costs);

    assertThat(measured.perSecond()).isEqualTo(10);
    assertThat(measured.perCpuSecond()).isEqualTo(5);
  }

  @Test
  void contendersTakeTurns() throws Exception {
    var turns = new StringBuilder();
    Contender ours = contender("a", turns);
    Contender peer = contender("b", turns);

    var measured = new Rounds(3).of(List.of(ours, peer));

    assertThat(turns).hasToString("ababab");
    assertThat(measured).extracting(Measured::name).containsExactly("a", "b");
    assertThat(measured.getLast().costs()).hasSize(3);
  }

  @Test
  void aTableShowsHowMuchFasterOursIs() {
    var ours = new Measured("limner", 1000, List.of(new Cost(0.5, 0.8)));
    var peer = new Measured("unzip", 1000, List.of(new Cost(1, 1)));

    assertThat(Table.of(List.of(ours, peer), 1, "entries", Measured::perSecond))
        .hasToString(
            """
                      wall s  CPU s  entries/s  entries/CPU s  limner is
              limner   0.500  0.800      2,000          1,250     1.00 ×
              unzip    1.000  1.000      1,000          1,000     2.00 ×
            """);
  }

  @Test
  void aGoalIsMetOnTheRightSideOfItsTarget() {
    assertThat(Goal.times("speed", 1.5, 1.5).isMet()).isTrue();
    assertThat(Goal.times("speed", 1.49, 1.5).isMet()).isFalse();
    assertThat(Goal.seconds("time", 0.4, 0.5).isMet()).isTrue();
    assertThat(Goal.seconds("time", Double.NaN, 0.5).isMet()).isFalse();
    assertThat(Table.of(List.of(Goal.seconds("time", 0.6, 0.5))))
        .hasToString("  goal  measured    target        \n  time    0.60 s  ≤ 0.50 s  MISSED\n");
  }

  @Test
  void theShellsTimesAreTheChildrens() {
    String dash = "0m0.010000s 0m0.020000s\n1m0.500000s 0m0.250000s\n";
    String bash = "0m0.001s 0m0.002s\n0m1.500s 0m0.250s\n";

    assertThat(Child.cpu(dash)).isEqualTo(60.75);
    assertThat(Child.cpu(bash)).isEqualTo(1.75);
  }

  private static Contender contender(String name, StringBuilder turns) {
    return new Contender(
        name,
        1,
        () -> {
          turns.append(name);
          return new Cost(1, 1);
        });
  }
}
