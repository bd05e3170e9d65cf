package io.github.limner.launcher.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a workspace's Limner listens: a socket file, whose path stands in another file.
final class Address {
  /// Systems take 104 to 108 bytes, the last of which is 0.
  private static final int MAX_PATH_BYTES = 100;

  private static final String SOCKET = "instance.sock";
  private static final String FILE = "instance.address";

  private Address() {}

  /// Where the workspace's Limner said last that it listens.
  static Optional<UnixDomainSocketAddress> read(Path workspace) throws IOException {
    try {
      var text = Files.readString(workspace.resolve(FILE));
      return text.isEmpty() ? Optional.empty() : Optional.of(UnixDomainSocketAddress.of(text));
    } catch (NoSuchFileException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Removes the socket a killed Limner left behind, and tells of a new one; for the lock's holder.
  static UnixDomainSocketAddress renew(Path workspace) throws IOException {
    var old = read(workspace);
    if (old.isPresent()) remove(workspace, old.get());
    var socket = place(workspace);
    Files.writeString(workspace.resolve(FILE), socket.toString());
    return UnixDomainSocketAddress.of(socket);
  }

  private static Path place(Path workspace) throws IOException {
    var inside = workspace.resolve(SOCKET);
    if (inside.toString().getBytes(UTF_8).length <= MAX_PATH_BYTES) return inside;
    // Made private to the user, as the workspace is.
    return Files.createTempDirectory("limner-").resolve(SOCKET);
  }

  static void remove(Path workspace, UnixDomainSocketAddress address) throws IOException {
    var socket = address.getPath();
    if (!socket.endsWith(SOCKET)) return;
    Files.deleteIfExists(socket);
    if (!socket.startsWith(workspace)) Files.deleteIfExists(socket.getParent());
  }
}
