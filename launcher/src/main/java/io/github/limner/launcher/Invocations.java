package io.github.limner.launcher;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Wire;
import io.github.limner.launcher.instance.Request;
import java.util.List;
import java.util.function.Consumer;

/// Runs commands typed on a terminal, with progress where there is some.
final class Invocations {
  private static final String CHANNEL = "__CHANNEL__:0";

  private final Dispatcher dispatcher;
  private final List<Command<?, ?>> commands;

  /// @param commands with the rights of the user
  Invocations(List<Command<?, ?>> commands) {
    this.commands = List.copyOf(commands);
    dispatcher = new Dispatcher(commands);
  }

  Call start(Request.Invoke request, Consumer<byte[]> frames, Dispatcher.Reply reply) {
    var arguments = request.arguments().deepCopy();
    if (reports(request.command())) arguments.put("onProgress", CHANNEL);
    var client = Clients.visitor(request.directory(), frames);
    return dispatcher.start(request.command(), Wire.bytes(arguments), client, reply);
  }

  private boolean reports(String name) {
    return commands.stream().anyMatch(command -> command.name().equals(name) && command.reports());
  }
}
