package io.github.limner.bridge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class HangupsTest {
  private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  @Test
  void aConnectionThatHungUpKeepsNoProcessorBusyWhileItsCommandRunsOn() throws Exception {
    try (var hangups = new Hangups();
        var server = ServerSocketChannel.open().bind(anyPort());
        var browser = SocketChannel.open(server.getLocalAddress());
        var connection = server.accept()) {
      connection.configureBlocking(false);
      var hungUp = new CountDownLatch(1);
      try (var _ = hangups.watch(connection, hungUp::countDown)) {
        browser.shutdownOutput();
        assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();

        long before = nanosWorked();
        TimeUnit.MILLISECONDS.sleep(400);

        assertThat(nanosWorked() - before).isLessThan(BUSY_NANOS);
      }
    }
  }

  private static InetSocketAddress anyPort() throws IOException {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /// What all watching threads have worked so far.
  private static long nanosWorked() {
    var threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getAllThreadIds())
        .filter(id -> {
          var info = threads.getThreadInfo(id);
          return info != null && info.getThreadName().equals("limner-hangups");
        })
        .map(threads::getThreadCpuTime)
        .sum();
  }
}
