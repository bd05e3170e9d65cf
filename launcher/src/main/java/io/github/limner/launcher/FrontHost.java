package io.github.limner.launcher;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Failure;
import io.github.limner.bridge.Wire;
import io.github.limner.launcher.instance.Host;
import io.github.limner.launcher.instance.Request;
import io.github.limner.launcher.instance.Shown;
import io.github.limner.launcher.instance.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A Limner with a front end, in which later starts show what they were given.
///
/// @param place brings the window to the front, or tells the link
record FrontHost(Invocations invocations, Limner limner, Supplier<Shown> place) implements Host {
  @Override
  public void show(List<Subject> subjects, Dispatcher.Reply reply) {
    reply.send(Wire.bytes(shown(subjects)));
  }

  private Map<String, Object> shown(List<Subject> subjects) {
    var shown = place.get();
    try {
      limner.show(subjects);
      return Map.of("result", shown);
    } catch (IOException | RuntimeException e) {
      return Map.of("failure", Failure.of(e));
    }
  }

  @Override
  public Call invoke(Request.Invoke request, Consumer<byte[]> frames, Dispatcher.Reply reply) {
    return invocations.start(request, frames, reply);
  }
}
