package io.github.limner.launcher.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a workspace's Limner listens: a socket file, whose path the lock file tells.
final class Address {
  /// Systems take 104 to 108 bytes, the last of which is 0.
  private static final int MAX_PATH_BYTES = 100;

  private Address() {}

  static Path lockFile(Path workspace) {
    return workspace.resolve("instance.lock");
  }

  /// Where the holder of the lock says that it listens.
  static Optional<UnixDomainSocketAddress> read(Path workspace) throws IOException {
    var text = Files.readString(lockFile(workspace));
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UnixDomainSocketAddress.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Removes the socket a killed Limner left behind, and tells of a new one; for the lock's holder.
  static UnixDomainSocketAddress renew(Path workspace, FileChannel lock) throws IOException {
    var old = read(workspace);
    if (old.isPresent()) remove(workspace, old.get());
    var address = UnixDomainSocketAddress.of(place(workspace));
    lock.truncate(0);
    lock.write(ByteBuffer.wrap(address.getPath().toString().getBytes(UTF_8)), 0);
    return address;
  }

  private static Path place(Path workspace) throws IOException {
    var inside = workspace.resolve("instance.sock");
    if (inside.toString().getBytes(UTF_8).length <= MAX_PATH_BYTES) return inside;
    // Made private to the user, as the workspace is.
    return Files.createTempDirectory("limner-").resolve("instance.sock");
  }

  static void remove(Path workspace, UnixDomainSocketAddress address) throws IOException {
    var file = address.getPath();
    if (!file.endsWith("instance.sock")) return;
    Files.deleteIfExists(file);
    if (!workspace.equals(file.getParent())) Files.deleteIfExists(file.getParent());
  }
}
