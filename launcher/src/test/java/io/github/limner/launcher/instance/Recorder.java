package io.github.limner.launcher.instance;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Nothing;
import io.github.limner.bridge.Wire;
import io.github.limner.task.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// A host that remembers what it was to show, with a command that counts and one that waits.
final class Recorder implements Host {
  final BlockingQueue<List<Subject>> shown = new LinkedBlockingQueue<>();
  final CountDownLatch waiting = new CountDownLatch(1);
  final CountDownLatch cancelled = new CountDownLatch(1);
  private final Dispatcher dispatcher =
      new Dispatcher(
          List.of(
              Command.slow("count", "Counts.", Nothing.class, Nothing.class, Recorder::count),
              Command.slow("wait", "Waits.", Nothing.class, Nothing.class, this::await)));

  private static Nothing count(Nothing nothing, Progress progress) {
    for (int i = 1; i <= 3; i++) {
      progress.report(i, 3);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
    }
    return nothing;
  }

  private Nothing await(Nothing nothing, Progress progress) {
    waiting.countDown();
    try {
      for (; ; LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5))) progress.report(0, 0);
    } finally {
      cancelled.countDown();
    }
  }

  @Override
  public void show(List<Subject> subjects, Dispatcher.Reply reply) {
    shown.add(subjects);
    reply.send(Wire.bytes(Map.of("result", new Shown("http://127.0.0.1:1/"))));
  }

  @Override
  public Call invoke(Request.Invoke request, Consumer<byte[]> frames, Dispatcher.Reply reply) {
    var client = Clients.visitor(request.directory(), frames);
    return dispatcher.start(request.command(), Wire.bytes(request.arguments()), client, reply);
  }
}
