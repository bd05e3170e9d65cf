package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
final class SiteTest {
  private final CompletableFuture<Content> waiting = new CompletableFuture<>();
  private final Site site =
      new Site(
          List.of(
              new Site.Route("/echo/", false, q -> text(q.path())),
              new Site.Route("/query", false, q -> text(q.query().toString())),
              new Site.Route("/range", false, q -> text(q.range().toString())),
              new Site.Route("/wait", false, _ -> waiting),
              new Site.Route("/break", false, _ -> fail()),
              new Site.Route("/echo/never", true, q -> text("the second that fits")),
              new Site.Route("/pages/", true, q -> text("page"))));

  private static CompletableFuture<Content> text(String text) {
    return CompletableFuture.completedFuture(
        Content.of(Content.OK, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CompletableFuture<Content> fail() throws IOException {
    throw new IOException("the disk is on fire");
  }

  private Content get(String path) {
    return site.get(path, Optional.empty()).join();
  }

  @ParameterizedTest
  @CsvSource({
    "/echo/a+b, /echo/a+b",
    "/echo/a%2Bb, /echo/a+b",
    "/echo/a%20b, /echo/a b",
    "/echo/%2Fhome%2Fann, /echo//home/ann",
    "/echo/%2f..%2f, /echo//../",
    "/echo/100%25, /echo/100%",
    "/echo/%C3%A4%F0%9F%98%80.png, /echo/ä😀.png",
    "/echo/ä😀.png, /echo/ä😀.png",
    "/echo/%23%3F%26, /echo/#?&",
    "/%65cho/x, /echo/x",
    "/echo/never, /echo/never",
  })
  void thePathIsDecodedOnceAndTheFirstRouteThatFitsAnswers(String asked, String decoded)
      throws IOException {
    assertThat(Place.text(get(asked))).isEqualTo(decoded);
  }

  @Property(tries = 300)
  void everyTextSurvivesEncodeUriComponent(@ForAll String text) throws IOException {
    var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    var encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8).replace("+", "%20");

    assertThat(Place.text(get("/echo/" + encoded))).isEqualTo("/echo/" + whole);
  }

  @Test
  void theQueryIsDecodedToo() throws IOException {
    assertThat(Place.text(get("/query?size=96"))).isEqualTo("{size=96}");
    assertThat(Place.text(get("/query?a=1%202%2B3+4"))).isEqualTo("{a=1 2+3+4}");
    assertThat(Place.text(get("/query?"))).isEqualTo("{}");
    assertThat(Place.text(get("/query?x&=y&&"))).isEqualTo("{}");
  }

  @Test
  void theRangeReachesTheRoute() throws IOException {
    var content = site.get("/range", Optional.of("bytes=0-1")).join();

    assertThat(Place.text(content)).isEqualTo("Optional[bytes=0-1]");
  }

  @Test
  void whatIsNotThereIsAFailureWithItsStatus() throws IOException {
    for (var path : List.of("/nothing", "", "x", "//echo/")) {
      assertThat(get(path).status()).as(path).isEqualTo(404);
      assertThat(Place.text(get(path))).contains("\"NOT_FOUND\"");
    }
  }

  @Test
  void whatCannotBeDecodedIsRefusedAndNotPublic() {
    for (var path : List.of("/pages/%", "/pages/%zz", "/pages/%1")) {
      assertThat(get(path).status()).as(path).isEqualTo(400);
      assertThat(site.isPublic(path)).isFalse();
    }
  }

  @Test
  void onlyOpenRoutesArePublicHoweverTheyAreWritten() {
    assertThat(site.isPublic("/pages/index.html?x=/echo/")).isTrue();
    assertThat(site.isPublic("/p%61ges/x")).isTrue();
    assertThat(site.isPublic("/echo/never")).isFalse();
    assertThat(site.isPublic("/nothing")).isFalse();
  }

  @Test
  void aRouteThatFailsAtOnceOrLaterIsContent() throws IOException {
    assertThat(get("/break").status()).isEqualTo(500);
    assertThat(Place.text(get("/break"))).contains("\"IO\"", "the disk is on fire");

    var later = site.get("/wait", Optional.empty());
    waiting.completeExceptionally(new SecurityException("not yours"));
    assertThat(later.join().status()).isEqualTo(403);
  }

  @Test
  void cancellingTheAnswerCancelsTheRoute() {
    var answer = site.get("/wait", Optional.empty());

    answer.cancel(false);

    assertThat(waiting).isCancelled();
  }
}
