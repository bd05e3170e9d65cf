package io.github.limner.bridge.cef;

import io.github.limner.bridge.Clients;
import org.cef.callback.CefCallback;
import org.cef.callback.CefResourceReadCallback;
import org.cef.handler.CefResourceHandlerAdapter;
import org.cef.misc.BoolRef;
import org.cef.misc.IntRef;
import org.cef.misc.StringRef;
import org.cef.network.CefRequest;
import org.cef.network.CefResponse;
import org.jspecify.annotations.Nullable;

/// The response that never ends: everything Java pushes to one page, a line of JSON a frame.
///
/// A page that stops reading is cut off when [FrameQueue] is full; it comes back and reads the
/// present state.
final class FrameStream extends CefResourceHandlerAdapter {
  private static final int UNKNOWN_LENGTH = -1;

  private final Clients clients;
  private final String client;
  private final FrameQueue frames = new FrameQueue(FrameQueue.MAX_BYTES);
  private Clients.@Nullable Listening listening;
  private boolean ended;
  private @Nullable Runnable waiting;

  FrameStream(Clients clients, String client) {
    this.clients = clients;
    this.client = client;
  }

  @Override
  public boolean open(CefRequest request, BoolRef handled, CefCallback callback) {
    listen();
    handled.set(true);
    return true;
  }

  /// Frames come under the client's lock and take this one's, so the client is never called while
  /// this one is held.
  void listen() {
    var attached = clients.attach(client, this::push);
    if (begins(attached)) attached.close();
  }

  /// Whether it has ended already.
  private synchronized boolean begins(Clients.Listening attached) {
    listening = attached;
    return ended;
  }

  @Override
  public void getResponseHeaders(CefResponse response, IntRef length, StringRef redirect) {
    response.setStatus(200);
    response.setMimeType("application/x-ndjson");
    response.setHeaderByName("Cache-Control", "no-store", true);
    length.set(UNKNOWN_LENGTH);
  }

  private synchronized void push(byte[] frame) {
    if (ended) return;
    if (!frames.add(frame)) {
      ended = true;
      if (listening != null) listening.close();
    }
    if (waiting == null) return;
    var reader = waiting;
    waiting = null;
    reader.run();
  }

  /// Hands over what is there, or leaves the buffer for the next frame to fill.
  @Override
  public synchronized boolean read(
      byte[] out, int limit, IntRef read, CefResourceReadCallback callback) {
    int count = frames.take(out, limit);
    read.set(count);
    if (count == 0 && !ended) waiting = () -> callback.Continue(frames.take(out, limit));
    return count > 0 || !ended;
  }

  @Override
  public void cancel() {
    var left = end();
    if (left != null) left.close();
  }

  private synchronized Clients.@Nullable Listening end() {
    ended = true;
    waiting = null;
    return listening;
  }
}
