package io.github.limner.bridge.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// A page that connects and then reads nothing.
final class DeafPage implements AutoCloseable {
  private final Socket socket;

  DeafPage(OpenDoor door) throws IOException {
    socket = door.connect();
    var upgrade =
        """
        GET /socket?client=deaf HTTP/1.1\r
        Host: 127.0.0.1:%d\r
        Origin: %s\r
        Authorization: Bearer %s\r
        Connection: Upgrade\r
        Upgrade: websocket\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        \r
        """
            .formatted(door.door.port(), door.origin(), door.door.token());
    socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
    var answer = new byte["HTTP/1.1 101".length()];
    socket.getInputStream().readNBytes(answer, 0, answer.length);
    if (!new String(answer, StandardCharsets.US_ASCII).endsWith("101"))
      throw new IOException("No socket");
  }

  /// Whether the door closed the connection; what was on its way is read first.
  boolean isLetGo() throws IOException {
    socket.setSoTimeout(5_000);
    try {
      long read = 0;
      var bytes = new byte[1 << 16];
      for (int n; (n = socket.getInputStream().read(bytes)) >= 0; ) read += n;
      return read < 40 << 20;
    } catch (SocketException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
