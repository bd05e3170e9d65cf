package io.github.limner.launcher.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspace is ours until this is closed or the process ends, however it ends.
public final class Instance implements Entry, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Instance.class);

  private final Set<Conversation> conversations = ConcurrentHashMap.newKeySet();
  private final Path workspace;

  /// Held here, because a channel that is collected loses its lock.
  private final FileChannel lock;

  private final UnixDomainSocketAddress address;
  private final ServerSocketChannel server;

  private Instance(Path workspace, FileChannel lock) throws IOException {
    this.workspace = workspace;
    this.lock = lock;
    address = Address.renew(workspace);
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(address);
  }

  /// Empty if another Limner has the workspace.
  static Optional<Instance> claim(Path workspace) throws IOException {
    // Nobody else in this process may open this file: closing it there would end the lock.
    var file = workspace.resolve("instance.lock");
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) return Optional.of(new Instance(workspace, channel));
    } catch (OverlappingFileLockException e) {
      log.debug("Another part of this process has {}", workspace, e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /// Lets those in that were started after us; until then they wait.
  public void welcome(Host host) {
    Thread.ofVirtual().name("instance").start(() -> accept(host));
  }

  private void accept(Host host) {
    try {
      for (; ; ) {
        var guest = new Conversation(server.accept(), host);
        Thread.startVirtualThread(() -> hold(guest));
      }
    } catch (ClosedChannelException e) {
      log.debug("No more guests", e);
    } catch (IOException e) {
      log.error("Limner does not hear later starts any more", e);
    }
  }

  private void hold(Conversation guest) {
    try (guest) {
      if (admit(guest)) guest.hold();
    } catch (IOException | RuntimeException e) {
      log.warn("A guest was not understood", e);
    } finally {
      conversations.remove(guest);
    }
  }

  /// Whoever is in before the door closes is served to the end; others find out and try again.
  private synchronized boolean admit(Conversation guest) {
    return server.isOpen() && conversations.add(guest);
  }

  /// Lets nobody in any more, once the end has begun: they wait until the workspace is free.
  public synchronized void admitNobody() throws IOException {
    server.close();
  }

  /// Lets nobody in any more, and waits until the commands of those inside are answered.
  public void finishGuests() throws IOException {
    admitNobody();
    conversations.forEach(Conversation::awaitReply);
  }

  /// Gives the workspace up.
  @Override
  public void close() throws IOException {
    admitNobody();
    Address.remove(workspace, address);
    for (var guest : conversations) guest.close();
    lock.close();
  }
}
