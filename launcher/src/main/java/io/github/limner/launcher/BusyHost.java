package io.github.limner.launcher;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.launcher.instance.Host;
import io.github.limner.launcher.instance.Request;
import io.github.limner.launcher.instance.Subject;
import java.util.List;
import java.util.function.Consumer;

/// A Limner that ends when its own command does; whoever wants a front end waits for that.
record BusyHost(Invocations invocations) implements Host {
  @Override
  public void show(List<Subject> subjects, Dispatcher.Reply reply) {}

  @Override
  public Call invoke(Request.Invoke request, Consumer<byte[]> frames, Dispatcher.Reply reply) {
    return invocations.start(request, frames, reply);
  }
}
