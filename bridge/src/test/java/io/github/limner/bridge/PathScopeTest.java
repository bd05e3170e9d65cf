package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// On a tree with a granted folder, a granted file, and links in and out of both.
final class PathScopeTest {
  private static final Path root = temporary();
  private static final Path granted = root.resolve("granted");
  private static final PathScope scope = PathScope.of(_ -> false);

  private static Path temporary() {
    try {
      return Files.createTempDirectory("scope").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeContainer
  static void plant() throws IOException {
    for (var folder : List.of("granted/sub", "granted2", "outside/sub"))
      Files.createDirectories(root.resolve(folder));
    for (var file : List.of("granted/a.jpg", "outside/a.jpg", "outside/b.jpg", "granted2/a.jpg"))
      Files.createFile(root.resolve(file));
    link("granted/out", "outside");
    link("granted/sub/up", "..");
    link("granted/sub/upup", "../..");
    link("granted/loop", "loop");
    link("granted/later", "../outside/later");
    link("outside/in", "granted");
    scope.grant(granted);
    scope.grant(root.resolve("outside/b.jpg"));
  }

  private static void link(String name, String target) throws IOException {
    var path = root.resolve(name);
    var to =
        target.startsWith(".") || target.equals("loop") ? Path.of(target) : root.resolve(target);
    Files.createSymbolicLink(path, to);
  }

  @AfterContainer
  static void clear() throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  @Property(tries = 2000)
  void whatPassesLiesInsideAGrantWithEveryLinkFollowed(@ForAll("paths") String path)
      throws IOException {
    Path real;
    try {
      real = scope.check(root.resolve(path));
    } catch (SecurityException e) {
      return;
    }
    assertThat(real.startsWith(granted) || real.startsWith(root.resolve("outside/b.jpg")))
        .as("%s is %s", path, real)
        .isTrue();
    assertThat(hasLink(real)).as("%s has a link", real).isFalse();
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of(
            "granted",
            "granted2",
            "outside",
            "sub",
            "out",
            "up",
            "upup",
            "loop",
            "later",
            "in",
            "a.jpg",
            "b.jpg",
            "new",
            "..",
            ".",
            "")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(names -> String.join("/", names));
  }

  private static boolean hasLink(Path path) {
    for (Path part = path; part != null; part = part.getParent())
      if (Files.isSymbolicLink(part)) return true;
    return false;
  }

  @Example
  void whatLiesInAGrantedFolderPassesThereOrNot() {
    for (var path : List.of("granted", "granted/a.jpg", "granted/new/x.jpg", "outside/in/a.jpg"))
      assertThat(scope.check(root.resolve(path)).startsWith(granted)).as(path).isTrue();
  }

  @Example
  void whatLiesBesideAGrantIsRefused() {
    for (var path :
        List.of(
            "granted2/a.jpg",
            "outside/a.jpg",
            "outside",
            "outside/b.jpg2",
            "",
            "granted/..",
            "granted/out/a.jpg",
            "granted/sub/upup/outside/a.jpg"))
      assertThatThrownBy(() -> scope.check(root.resolve(path)))
          .as(path)
          .isInstanceOf(SecurityException.class)
          .hasMessageContaining("lies outside the opened datasets");
  }

  @Example
  void aLinkThatLeadsNowhereIsRefused() {
    for (var path : List.of("granted/later", "granted/later/x", "granted/loop"))
      assertThatThrownBy(() -> scope.check(root.resolve(path)))
          .as(path)
          .isInstanceOf(SecurityException.class)
          .hasMessageContaining("is a link that leads nowhere");
  }

  @Example
  void aGrantedFileIsGivenByItsRealName() {
    assertThat(scope.check(root.resolve("granted/out/b.jpg")))
        .isEqualTo(root.resolve("outside/b.jpg"));
  }

  @Example
  void aLinkToNowhereCannotBeGranted() {
    var own = PathScope.of(_ -> false);

    own.grant(root.resolve("granted/later"));

    assertThatThrownBy(() -> own.check(root.resolve("granted/later")))
        .isInstanceOf(SecurityException.class);
  }

  @Example
  void whoeverActsAsTheUserMayNameAnything() {
    assertThat(PathScope.everything().check(root.resolve("outside/a.jpg")))
        .isEqualTo(root.resolve("outside/a.jpg"));
  }
}
