package io.github.limner.launcher.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/// A socket that carries one JSON text a line, both ways.
final class Lines implements AutoCloseable {
  private final SocketChannel channel;
  private final BufferedReader reader;

  Lines(SocketChannel channel) {
    this.channel = channel;
    reader = new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), UTF_8));
  }

  /// The next line; empty when the other side has closed.
  Optional<String> read() throws IOException {
    return Optional.ofNullable(reader.readLine());
  }

  /// @param json without line ends, which JSON writes as `\n` inside its strings
  synchronized void write(byte[] json) throws IOException {
    var line = ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
    while (line.hasRemaining()) channel.write(line);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
