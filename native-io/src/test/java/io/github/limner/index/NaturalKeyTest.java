package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class NaturalKeyTest {
  @Test
  void numbersAreComparedAsNumbersAndFoldersStandTogether() {
    var ordered =
        List.of(
            "a/1.jpg",
            "a/2.jpg",
            "a/10.jpg",
            "A/1.jpg",
            "a b/1.jpg",
            "IMG_1.jpg",
            "img_2.jpg",
            "IMG_10.jpg",
            "x/y/1.png",
            "x/z.png",
            "x" + "9".repeat(254) + ".png",
            "x1" + "0".repeat(299) + ".png",
            "x2" + "0".repeat(299) + ".png",
            "äpfel 2.jpg",
            "Äpfel.jpg",
            "中.jpg");
    var shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(sorted(shuffled)).isEqualTo(ordered);
  }

  @Property
  void differentPathsHaveDifferentKeys(@ForAll @Path String a, @ForAll @Path String b) {
    assertThat(Arrays.equals(NaturalKey.of(a), NaturalKey.of(b))).isEqualTo(a.equals(b));
  }

  @Property
  void whatIsInAFolderStandsTogether(
      @ForAll @Path String folder, @ForAll @Path String file, @ForAll @Path String other) {
    var inside = folder + "/" + file;
    if (other.startsWith(folder + "/")) return;

    var key = NaturalKey.of(inside);
    var prefix = NaturalKey.of(folder);

    assertThat(Arrays.mismatch(key, prefix)).isEqualTo(prefix.length);
    assertThat(Arrays.mismatch(NaturalKey.of(other), prefix)).isNotEqualTo(prefix.length);
  }

  private static List<String> sorted(List<String> paths) {
    try (var keys = new SortedPaths()) {
      paths.forEach(keys::add);
      return IntStream.of(keys.order()).mapToObj(paths::get).toList();
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
  @StringLength(max = 8)
  @CharRange(from = '0', to = '3')
  @Chars({'a', 'A', 'b', '/', ' ', '-', 'ä', 'Ä'})
  @interface Path {}
}
