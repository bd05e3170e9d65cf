package io.github.limner.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.query.Words.Word;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class CompleterTest {
  private static final Words WORDS =
      new Words(
          () -> List.of(new Word("car", "3 shapes"), new Word("fire truck", "1 shape")),
          () -> List.of(new Word("done", "2 images")),
          folder -> List.of(new Word(folder.isEmpty() ? "train" : folder + "/day", "")));

  @Test
  void aWordBegunIsAFieldOrAValueOfOne() {
    assertThat(texts("cl|")).startsWith("class:");
    assertThat(texts("fi|")).containsExactly("class:\"fire truck\"");
    assertThat(texts("lab|")).containsExactly("is:labelled", "is:unlabelled");
  }

  @Test
  void nothingWrittenOffersTheFields() {
    assertThat(texts("|")).contains("class:", "sort:").doesNotContain("class:car");
    assertThat(texts("cat |")).contains("class:");
  }

  @Test
  void aValueIsReplacedFromTheSignOrCommaToTheNext() {
    assertThat(completed("class:c|ow cat", "car")).isEqualTo("class:car cat");
    assertThat(completed("class:car,\"fi|", "\"fire truck\""))
        .isEqualTo("class:car,\"fire truck\"");
    assertThat(completed("x -(tag:d|,y)", "done")).isEqualTo("x -(tag:done,y)");
    assertThat(completed("-cl|", "class:")).isEqualTo("-class:");
  }

  @Test
  void aFolderOffersItsFolders() {
    assertThat(texts("folder:tr|")).containsExactly("train");
    assertThat(texts("folder:train/|")).containsExactly("train/day");
  }

  @Test
  void theOrderIsOfferedBothWays() {
    assertThat(texts("sort:by|")).containsExactly("bytes", "-bytes");
  }

  @Test
  void whatHasNoKnownValuesOffersNone() {
    assertThat(texts("width:6|")).isEmpty();
    assertThat(texts("colour:r|")).isEmpty();
  }

  @Property
  void everyOfferStandsForAPartOfTheText(
      @ForAll
          @StringLength(max = 20)
          @Chars({'c', 'l', 'a', 's', ' ', ':', '<', '"', '(', ')', '-', ',', '/'})
          String text) {
    for (int caret = 0; caret <= text.length(); caret++)
      for (var offer : Completer.complete(text, caret, WORDS)) {
        assertThat(offer.start()).isBetween(0, caret);
        assertThat(offer.end()).isBetween(caret, text.length());
      }
  }

  private static List<String> texts(String marked) {
    return offers(marked).stream().map(Completion::text).toList();
  }

  private static String completed(String marked, String wanted) {
    var offer =
        offers(marked).stream().filter(one -> one.text().equals(wanted)).findFirst().orElseThrow();
    return new StringBuilder(marked.replace("|", ""))
        .replace(offer.start(), offer.end(), offer.text())
        .toString();
  }

  private static List<Completion> offers(String marked) {
    return Completer.complete(marked.replace("|", ""), marked.indexOf('|'), WORDS);
  }
}
