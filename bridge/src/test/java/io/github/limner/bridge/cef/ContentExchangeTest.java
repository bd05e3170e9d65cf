package io.github.limner.bridge.cef;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.bridge.Content;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cef.callback.CefResourceReadCallback;
import org.cef.misc.IntRef;
import org.cef.misc.LongRef;
import org.junit.jupiter.api.Test;

class ContentExchangeTest {
  private static final byte[] DIGITS = "0123456789".getBytes(StandardCharsets.US_ASCII);

  /// Chromium's way to take bytes later, which content never needs.
  static final CefResourceReadCallback NEVER_LATER =
      new CefResourceReadCallback() {
        @Override
        public void Continue(int bytes) {
          throw new AssertionError("The bytes were there at once");
        }

        @Override
        public byte[] getBuffer() {
          throw new AssertionError("The buffer was passed already");
        }
      };

  @Test
  void rangeTheSiteIgnoredIsSkippedTo() {
    assertThat(afterSkip(Content.of(200, "text/plain", DIGITS), 4)).isEqualTo("456789");
  }

  @Test
  void partialAnswerBeginsAtItsRangeAlready() {
    assertThat(afterSkip(Content.of(206, "text/plain", DIGITS), 4)).isEqualTo("0123456789");
  }

  @Test
  void bodyThatCannotBeOpenedBecomesAFailure() {
    var said =
        answerOf(() -> {
          throw new NoSuchFileException("a.png");
        });
    assertThat(said).contains("\"NOT_FOUND\"", "a.png");
  }

  @Test
  void bodyWhoseDatasetIsGoneBecomesAFailureToo() {
    var said =
        answerOf(() -> {
          throw new NoSuchElementException("There is no dataset d1");
        });
    assertThat(said).contains("\"NOT_FOUND\"", "There is no dataset d1");
  }

  @Test
  void bytesAreClosedWhenThePageTurnsAway() {
    var exchange = exchange();
    var closed = new AtomicBoolean();
    exchange.cancel();
    exchange.accept(new Content(200, "text/plain", Map.of(), 10, () -> closing(closed)));
    assertThat(closed).isTrue();
  }

  @Test
  void turningAwayTellsTheSiteThatNobodyWaits() {
    var asked = new CompletableFuture<Content>();
    new ContentExchange(asked).cancel();
    assertThat(asked).isCancelled();
  }

  private static String answerOf(Content.Body body) {
    var exchange = exchange();
    exchange.accept(new Content(200, "image/png", Map.of(), 5, body));
    return rest(exchange);
  }

  private static String afterSkip(Content content, int count) {
    var exchange = exchange();
    exchange.accept(content);
    var skipped = new LongRef();
    assertThat(exchange.skip(count, skipped, _ -> {})).isTrue();
    assertThat(skipped.get()).isEqualTo(count);
    return rest(exchange);
  }

  private static ContentExchange exchange() {
    return new ContentExchange(new CompletableFuture<>());
  }

  private static String rest(ContentExchange exchange) {
    var text = new StringBuilder();
    var out = new byte[3];
    var read = new IntRef();
    while (exchange.read(out, out.length, read, NEVER_LATER))
      text.append(new String(out, 0, read.get(), StandardCharsets.US_ASCII));
    return text.toString();
  }

  private static ByteArrayInputStream closing(AtomicBoolean closed) {
    return new ByteArrayInputStream(DIGITS) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
  }
}
