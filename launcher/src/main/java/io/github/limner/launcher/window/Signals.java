package io.github.limner.launcher.window;

import java.lang.reflect.Proxy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The signals that ask a process to end. Chromium takes them when it starts, so they are to be
/// taken back once its first browser is there.
///
/// By reflection, because the compiler's warning about `sun.misc.Signal` cannot be suppressed.
final class Signals {
  private static final Logger log = LoggerFactory.getLogger(Signals.class);
  private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

  private Signals() {}

  static void toEnd(Runnable end) {
    for (var name : NAMES) {
      try {
        listen(name, end);
      } catch (ReflectiveOperationException e) {
        log.debug("This system has no signal {}", name, e);
      }
    }
  }

  private static void listen(String name, Runnable heard) throws ReflectiveOperationException {
    var signal = Class.forName("sun.misc.Signal");
    var listener = Class.forName("sun.misc.SignalHandler");
    var proxy =
        Proxy.newProxyInstance(
            Signals.class.getClassLoader(),
            new Class<?>[] {listener},
            (_, method, _) -> {
              if (method.getName().equals("handle")) heard.run();
              return null;
            });
    signal
        .getMethod("handle", signal, listener)
        .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
  }
}
