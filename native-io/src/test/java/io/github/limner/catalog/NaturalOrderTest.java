package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void numbersAreComparedAsNumbersAndFoldersStandTogether() {
    var ordered =
        List.of(
            "a/1.jpg",
            "a/2.jpg",
            "a/10.jpg",
            "a b/1.jpg",
            "IMG_1.jpg",
            "img_2.jpg",
            "IMG_10.jpg",
            "x/y/1.png",
            "x/z.png",
            "x9999999999999999999998.png",
            "x9999999999999999999999.png");
    var shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));

    shuffled.sort(NaturalOrder.PATHS);

    assertThat(shuffled).isEqualTo(ordered);
  }

  @Property
  void theOrderIsTotal(@ForAll @Path String a, @ForAll @Path String b, @ForAll @Path String c) {
    int ab = NaturalOrder.PATHS.compare(a, b);
    assertThat(Integer.signum(NaturalOrder.PATHS.compare(b, a))).isEqualTo(-Integer.signum(ab));
    assertThat(ab == 0).isEqualTo(a.equals(b));
    if (ab < 0 && NaturalOrder.PATHS.compare(b, c) < 0)
      assertThat(NaturalOrder.PATHS.compare(a, c)).isNegative();
  }

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @StringLength(max = 8)
  @CharRange(from = '0', to = '3')
  @Chars({'a', 'A', 'b', '/', ' ', '-'})
  @interface Path {}
}
