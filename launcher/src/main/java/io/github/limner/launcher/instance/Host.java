package io.github.limner.launcher.instance;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Dispatcher;
import java.util.List;
import java.util.function.Consumer;

/// What the Limner that has the workspace does for those started after it.
public interface Host {
  /// Shows these to the user and replies with [Shown]; a host that has no front end and ends soon
  /// does not reply.
  void show(List<Subject> subjects, Dispatcher.Reply reply);

  /// Starts a command.
  ///
  /// @param frames takes what is pushed before the reply
  Call invoke(Request.Invoke request, Consumer<byte[]> frames, Dispatcher.Reply reply);
}
