package io.github.limner.bridge.cef;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Dispatcher;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.Vector;
import org.cef.callback.CefCallback;
import org.cef.callback.CefResourceReadCallback;
import org.cef.handler.CefResourceHandlerAdapter;
import org.cef.misc.BoolRef;
import org.cef.misc.IntRef;
import org.cef.misc.StringRef;
import org.cef.network.CefPostDataElement;
import org.cef.network.CefRequest;
import org.cef.network.CefResponse;
import org.jspecify.annotations.Nullable;

/// One command on its way to Java and its answer on the way back.
final class CommandExchange extends CefResourceHandlerAdapter {
  private static final String CLIENT = "Limner-Client";

  private final Dispatcher dispatcher;
  private final Clients clients;
  private final String command;
  private volatile @Nullable Call call;
  private volatile byte[] answer = {};
  private int sent;

  CommandExchange(Dispatcher dispatcher, Clients clients, String command) {
    this.dispatcher = dispatcher;
    this.clients = clients;
    this.command = command;
  }

  /// Never waits: sixteen waiting calls would use up Chromium's thread pool. The request is valid
  /// only in here.
  @Override
  public boolean open(CefRequest request, BoolRef handled, CefCallback callback) {
    var client = clients.client(Objects.requireNonNullElse(request.getHeaderByName(CLIENT), ""));
    handled.set(false);
    call =
        dispatcher.start(
            command,
            body(request),
            client,
            envelope -> {
              answer = envelope;
              callback.Continue();
            });
    return true;
  }

  @SuppressWarnings("JdkObsolete") // JCEF takes nothing but a Vector.
  private static byte[] body(CefRequest request) {
    var bytes = new ByteArrayOutputStream();
    var data = request.getPostData();
    if (data == null) return bytes.toByteArray();
    var elements = new Vector<CefPostDataElement>();
    data.getElements(elements);
    for (var element : elements) {
      var part = new byte[element.getBytesCount()];
      element.getBytes(part.length, part);
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  @Override
  public void getResponseHeaders(CefResponse response, IntRef length, StringRef redirect) {
    response.setStatus(200);
    response.setMimeType("application/json");
    response.setHeaderByName("Cache-Control", "no-store", true);
    length.set(answer.length);
  }

  @Override
  public boolean read(byte[] out, int limit, IntRef read, CefResourceReadCallback callback) {
    int count = Math.min(limit, answer.length - sent);
    System.arraycopy(answer, sent, out, 0, count);
    sent += count;
    read.set(count);
    return count > 0;
  }

  @Override
  public void cancel() {
    var running = call;
    if (running != null) running.cancel();
  }
}
