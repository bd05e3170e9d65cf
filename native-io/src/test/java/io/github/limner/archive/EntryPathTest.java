package io.github.limner.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntryPathTest {
  @Test
  void pathsAreCleanedOfWhatMeansNothing() {
    assertThat(EntryPath.of("./a//b/./c.jpg", DiskRules.LINUX).text()).isEqualTo("a/b/c.jpg");
    assertThat(EntryPath.of("./a//b/./c.jpg", DiskRules.LINUX).changed()).isFalse();
    assertThat(EntryPath.of("a\\b.jpg", DiskRules.LINUX).text()).isEqualTo("a/b.jpg");
    assertThat(EntryPath.of("a\\b.jpg", DiskRules.LINUX).changed()).isTrue();
  }

  @Test
  void linuxTakesAllButControlCharacters() {
    assertThat(safe("12:30 <a>?.png", DiskRules.LINUX)).isEqualTo("12:30 <a>?.png");
    assertThat(safe("a\nb\u007f", DiskRules.LINUX)).isEqualTo("a%0Ab%7F");
    assertThat(safe("日", DiskRules.LINUX_ASCII)).isEqualTo("%E6%97%A5");
  }

  @Test
  void windowsHasManyWishes() {
    assertThat(safe("12:30|\"a\"?.png", DiskRules.WINDOWS)).isEqualTo("12%3A30%7C%22a%22%3F.png");
    assertThat(safe("a.", DiskRules.WINDOWS)).isEqualTo("a%2E");
    assertThat(safe("a ", DiskRules.WINDOWS)).isEqualTo("a%20");
    assertThat(safe("...", DiskRules.WINDOWS)).isEqualTo("..%2E");
    assertThat(safe("con", DiskRules.WINDOWS)).isEqualTo("%63on");
    assertThat(safe("Lpt1.tar.gz", DiskRules.WINDOWS)).isEqualTo("%4Cpt1.tar.gz");
    assertThat(safe("AUX .txt", DiskRules.WINDOWS)).isEqualTo("%41UX .txt");
    assertThat(safe("console.txt", DiskRules.WINDOWS)).isEqualTo("console.txt");
  }

  @Test
  void systemsThatIgnoreCaseTakeTwoSpellingsForOne() {
    assertThat(DiskRules.LINUX.key("Ä/b.JPG")).isNotEqualTo(DiskRules.LINUX.key("ä/B.jpg"));
    assertThat(DiskRules.WINDOWS.key("Ä/b.JPG")).isEqualTo(DiskRules.WINDOWS.key("ä/B.jpg"));
    assertThat(DiskRules.MAC.key("A\u0308")).isEqualTo(DiskRules.MAC.key("ä"));
  }

  @Property(tries = 20_000)
  void noNameEscapes(@ForAll("nastyNames") String name, @ForAll DiskRules rules) {
    EntryPath path = EntryPath.of(name, rules);
    if (path.refusal().isPresent()) {
      return;
    }

    Path target = Path.of("/target").toAbsolutePath();
    Path file = target.resolve(path.text());

    assertThat(file).isEqualTo(file.normalize()).isNotEqualTo(target);
    assertThat(file.startsWith(target)).isTrue();
    assertThat(Path.of(path.text())).isRelative();
    assertThat(path.text().chars()).noneMatch(c -> c < ' ' || c == '\\');
    assertThat(path.text().split("/")).doesNotContainAnyElementsOf(Set.of("", ".", ".."));
  }

  @Property
  void aSafeNameIsNotChangedAgain(@ForAll("nastyNames") String name, @ForAll DiskRules rules) {
    EntryPath once = EntryPath.of(name, rules);

    EntryPath twice = EntryPath.of(once.text(), rules);

    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(twice.changed()).isFalse();
  }

  /// A leading dot means nothing, but keeps a name from the short way that plain ones take.
  @Property
  void plainNamesGoWhereALookAtEveryPartWouldPutThem(
      @ForAll("nastyNames") String name, @ForAll DiskRules rules) {
    EntryPath path = EntryPath.of(name, rules);
    EntryPath dotted = EntryPath.of("./" + name, rules);

    if (path.refusal().isEmpty()) {
      assertThat(path).isEqualTo(dotted);
    }
  }

  @Provide
  Arbitrary<String> nastyNames() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "..", ".", "/", "\\", "//", "C:", "c:\\", "\0", "a", "b.jpg", " ", "...", "~", "\n",
            "%2e%2e", "CON", "nul.txt", ":", "\u2025", "\uFF0F", "é", "日", "😀", "*", "\t");
    return pieces.list().ofMinSize(0).ofMaxSize(8).map(parts -> String.join("", parts));
  }

  private static String safe(String name, DiskRules rules) {
    return EntryPath.of(name, rules).text();
  }
}
