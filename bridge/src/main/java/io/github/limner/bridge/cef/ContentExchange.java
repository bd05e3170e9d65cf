package io.github.limner.bridge.cef;

import io.github.limner.bridge.Content;
import io.github.limner.bridge.Failure;
import io.github.limner.bridge.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import org.cef.callback.CefCallback;
import org.cef.callback.CefResourceReadCallback;
import org.cef.callback.CefResourceSkipCallback;
import org.cef.handler.CefResourceHandlerAdapter;
import org.cef.misc.BoolRef;
import org.cef.misc.IntRef;
import org.cef.misc.LongRef;
import org.cef.misc.StringRef;
import org.cef.network.CefRequest;
import org.cef.network.CefResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One `GET`: waits for the content without holding a thread, then streams it.
///
/// Chromium calls [#open], [#read] and [#skip] on its worker threads, where reading a file may
/// block, and [#cancel] on the thread that serves everybody.
final class ContentExchange extends CefResourceHandlerAdapter {
  private static final Logger log = LoggerFactory.getLogger(ContentExchange.class);

  /// Chromium's `ERR_FAILED`.
  private static final int FAILED = -2;

  private static final int UNKNOWN_LENGTH = -1;
  private static final int PARTIAL_CONTENT = 206;

  private final CompletableFuture<Content> asked;
  private volatile boolean cancelled;
  private volatile @Nullable Content content;
  private volatile InputStream body = InputStream.nullInputStream();

  ContentExchange(CompletableFuture<Content> asked) {
    this.asked = asked;
  }

  @Override
  public boolean open(CefRequest request, BoolRef handled, CefCallback callback) {
    handled.set(false);
    var _ =
        asked.whenComplete((found, _) -> {
          if (found == null) return;
          accept(found);
          callback.Continue();
        });
    return true;
  }

  /// Opens the bytes; a body that cannot be opened becomes a failure with its own status.
  void accept(Content found) {
    try {
      body = found.body().open();
      content = found;
    } catch (IOException | RuntimeException e) {
      var failure = Failure.of(e);
      log.warn("[{}] {}", failure.code(), failure.message());
      content = Content.of(failure);
      body = new ByteArrayInputStream(Wire.bytes(failure));
    }
    if (cancelled) close();
  }

  @Override
  public void getResponseHeaders(CefResponse response, IntRef length, StringRef redirect) {
    var known = content;
    if (known == null) throw new IllegalStateException("Chromium asked before it was told to");
    response.setStatus(known.status());
    response.setMimeType(Headers.mimeType(known.type()));
    response.setHeaderByName("Content-Type", known.type(), true);
    known
        .headers()
        .forEach((name, value) -> response.setHeaderByName(name, Headers.ascii(value), true));
    length.set(known.length() > Integer.MAX_VALUE ? UNKNOWN_LENGTH : (int) known.length());
  }

  @Override
  public boolean read(byte[] out, int limit, IntRef read, CefResourceReadCallback callback) {
    try {
      int count = body.read(out, 0, limit);
      read.set(Math.max(count, 0));
      if (count < 0) close();
      return count > 0;
    } catch (IOException e) {
      if (!cancelled) log.warn("A page's bytes ended early", e);
      close();
      read.set(FAILED);
      return false;
    }
  }

  /// Moves to the first byte of the request's range: Chromium asks for it whenever there is a
  /// range, although the body of a partial answer begins there already.
  @Override
  public boolean skip(long count, LongRef skipped, CefResourceSkipCallback callback) {
    try {
      var known = content;
      if (known == null || known.status() != PARTIAL_CONTENT) body.skipNBytes(count);
      skipped.set(count);
      return true;
    } catch (IOException _) {
      close();
      skipped.set(FAILED);
      return false;
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
    asked.cancel(false);
    close();
  }

  private void close() {
    try {
      body.close();
    } catch (IOException e) {
      log.warn("A page's bytes could not be closed", e);
    }
  }
}
