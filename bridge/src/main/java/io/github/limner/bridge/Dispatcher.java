package io.github.limner.bridge;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// Runs each command on a thread of its own and sends back what comes of it.
public final class Dispatcher {
  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

  private final Map<String, Command<?, ?>> commands;
  private final Executor threads;

  public Dispatcher(List<Command<?, ?>> commands) {
    this(commands, Thread::startVirtualThread);
  }

  Dispatcher(List<Command<?, ?>> commands, Executor threads) {
    this.commands =
        commands.stream().collect(Collectors.toUnmodifiableMap(Command::name, Function.identity()));
    this.threads = threads;
  }

  /// Starts a command and returns at once; it can be cancelled until it has replied.
  ///
  /// @param arguments one JSON object in UTF-8; empty for a command without arguments
  public Call start(String command, byte[] arguments, Client client, Reply reply) {
    var call = new Call(client);
    threads.execute(() -> reply.send(envelope(command, arguments, call)));
    return call;
  }

  private byte[] envelope(String name, byte[] arguments, Call call) {
    try {
      var command = commands.get(name);
      if (command == null) throw new NoSuchElementException(unknown(name));
      return Wire.bytes(new Result(answer(command, arguments, call)));
    } catch (Throwable thrown) {
      var failure = Failure.of(thrown);
      if (failure.kind() == Failure.Kind.INTERNAL)
        log.error("[{}] {} failed", failure.code(), name, thrown);
      return Wire.bytes(new Failed(failure));
    }
  }

  private String unknown(String name) {
    var near = NearNames.of(name, commands.keySet());
    var hint = near.isEmpty() ? "" : "; did you mean %s?".formatted(String.join(", ", near));
    return "There is no command " + name + hint;
  }

  private static <Q, A> A answer(Command<Q, A> command, byte[] arguments, Call call)
      throws Exception {
    var tree = Arguments.tree(arguments);
    call.listen(tree.remove("onProgress"), command);
    try {
      return command.work().on(request(command, tree, call), call);
    } finally {
      call.end();
    }
  }

  private static <Q> Q request(Command<Q, ?> command, ObjectNode tree, Call call) {
    return Arguments.read(tree, command.request(), call.client().directory());
  }

  /// Where the answer goes: the browser, a socket, a terminal.
  @FunctionalInterface
  public interface Reply {
    /// Takes the whole answer, once: a JSON object with either `result` or `failure`, in UTF-8.
    void send(byte[] envelope);
  }

  private record Result(Object result) {}

  private record Failed(Failure failure) {}
}
