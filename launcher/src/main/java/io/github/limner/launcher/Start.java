package io.github.limner.launcher;

import io.github.limner.bridge.AppDescription.Door;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Wire;
import io.github.limner.bridge.http.HttpDoor;
import io.github.limner.launcher.instance.Entry;
import io.github.limner.launcher.instance.Instance;
import io.github.limner.launcher.instance.Neighbour;
import io.github.limner.launcher.instance.Request;
import io.github.limner.launcher.instance.Shown;
import io.github.limner.launcher.instance.Subject;
import io.github.limner.launcher.window.Window;
import io.github.limner.launcher.window.WindowOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/// Shows subjects to the user: here, or in the Limner that has the workspace already.
record Start(Workspace workspace, List<Subject> subjects) {
  /// Returns the exit code when the user is done, at once if another Limner took over.
  int in(Front front) throws IOException {
    for (; ; ) {
      switch (Entry.into(workspace.directory())) {
        case Instance own -> {
          return here(own, front);
        }
        case Neighbour other -> {
          try (other) {
            var answer = other.ask(new Request.Show(subjects), _ -> {});
            if (answer.isPresent()) return there(answer.get(), front);
          }
        }
      }
    }
  }

  private int there(JsonNode answer, Front front) {
    if (answer.has("failure")) return Answers.fail(answer.get("failure"));
    var shown = Wire.JSON.treeToValue(answer.get("result"), Shown.class);
    if (shown.link() != null) {
      System.err.println("Limner already serves this workspace:");
      System.out.println(shown.link());
    } else if (front instanceof Front.Browser) {
      System.err.println(
          "Limner's window has this workspace open; close it first, or choose another with"
              + " --workspace");
      return 1;
    }
    return 0;
  }

  private int here(Instance own, Front front) throws IOException {
    Logs.keepIn(workspace);
    return switch (front) {
      case Front.Window window -> openWindow(own, window);
      case Front.Browser browser -> serve(own, browser);
    };
  }

  /// The one place where the command line meets the window.
  private int openWindow(Instance own, Front.Window front) throws IOException {
    try (own;
        var limner = Limner.open(workspace.directory(), Door.WINDOW, front.ui())) {
      var window = window(limner);
      var commands = new ArrayList<Command<?, ?>>(limner.commands());
      commands.addAll(window.commands());
      var terminal = new ArrayList<Command<?, ?>>(limner.commandsOfTheUser());
      terminal.addAll(window.commands());
      var invocations = new Invocations(terminal);
      limner.show(subjects);
      window.open(new Dispatcher(commands), limner.site());
      own.welcome(new FrontHost(invocations, limner, () -> inFront(window)));
      window.awaitEnding();
      own.admitNobody();
      return window.join();
    }
  }

  private Window window(Limner limner) throws IOException {
    var preferences = limner.preferences();
    var theme = preferences.load().theme();
    var options = new WindowOptions(workspace.directory(), theme, limner.scope()::grant);
    var window = new Window(options, limner.clients());
    preferences.onChange(settings -> window.theme(settings.theme()));
    return window;
  }

  private static Shown inFront(Window window) {
    window.toFront();
    return new Shown(null);
  }

  private int serve(Instance own, Front.Browser browser) throws IOException {
    var asked = new CompletableFuture<Void>();
    try (var _ = new Ending(() -> asked.complete(null));
        own;
        var limner = Limner.open(workspace.directory(), Door.BROWSER, browser.ui())) {
      var dispatcher = new Dispatcher(limner.commands());
      try (var door = HttpDoor.open(browser.port(), dispatcher, limner.clients(), limner.site())) {
        limner.show(subjects);
        var invocations = new Invocations(limner.commandsOfTheUser());
        own.welcome(new FrontHost(invocations, limner, () -> new Shown(door.link())));
        System.err.println("Open this link in a browser on this computer; Ctrl+C ends Limner.");
        System.out.println(door.link());
        asked.join();
        own.admitNobody();
        return 0;
      }
    }
  }
}
