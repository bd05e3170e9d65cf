package io.github.limner.launcher.window;

import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Site;
import io.github.limner.bridge.cef.CefDoor;
import io.github.limner.settings.Theme;
import java.awt.Frame;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.cef.browser.CefBrowser;
import org.cef.handler.CefFocusHandlerAdapter;

/// The program's window, which is opened once. Its methods may be called on any thread.
public final class Window {
  private final CompletableFuture<JFrame> frame = new CompletableFuture<>();
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final CompletableFuture<BoundsKeeper> bounds = new CompletableFuture<>();
  private final WindowOptions options;
  private final Clients clients;
  private final DraggedPaths dragged;
  private final Look look;
  private final Modal modal = new Modal(frame::join);

  /// Shows nothing yet and needs no display, so that the commands can be listed without one.
  public Window(WindowOptions options, Clients clients) {
    this.options = options;
    this.clients = clients;
    dragged = new DraggedPaths(options.grant());
    look = new Look(options.theme(), clients);
  }

  /// What the page can ask of the window, its dialogs included.
  public List<Command<?, ?>> commands() {
    return Stream.of(WindowCommands.of(this, dragged), DialogCommands.of(modal, options.grant()))
        .<Command<?, ?>>flatMap(List::stream)
        .toList();
  }

  /// Shows the frame, starts the browser and loads the page; returns when that is under way.
  ///
  /// @throws IOException when the browser is missing or does not start
  public void open(Dispatcher dispatcher, Site site) throws IOException {
    var bundle = BrowserBundle.ready();
    NativeEnvironment.complete();
    SwingUtilities.invokeLater(this::show);
    var tone = look.tone();
    var chromium = Chromium.start(bundle, options.profile(), tone, this::toFront);
    var end = new Ending(chromium, this::storeBounds);
    ending.complete(end);
    var client = chromium.client(new CefDoor(dispatcher, clients, site));
    Fence.around(client, new Crashes());
    client.addDragHandler(new PageDrag(dragged));
    client.addFocusHandler(
        new CefFocusHandlerAdapter() {
          @Override
          public void onGotFocus(CefBrowser browser) {
            modal.refocus();
          }
        });
    var browser = client.createBrowser(CefDoor.ORIGIN + "/", false, false);
    onFrame(shown -> {
      PageKeyboard.connect(shown, browser);
      WindowFrame.hold(shown, browser.getUIComponent(), tone);
      Signals.toEnd(end::begin);
    });
  }

  private void show() {
    look.tone().dress();
    var made = WindowFrame.at(options.boundsFile(), look.tone());
    FileDrop.install(made, clients, dragged);
    bounds.complete(new BoundsKeeper(made));
    made.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }

          @Override
          public void windowActivated(WindowEvent event) {
            Thread.startVirtualThread(() -> look.refresh(made));
          }
        });
    made.setVisible(true);
    frame.complete(made);
  }

  /// Follows the user's new choice.
  public void theme(Theme chosen) {
    look.choose(chosen, frame.join());
  }

  Tone tone() {
    return look.tone();
  }

  /// Sets the title bar's text.
  public void title(String text) {
    onFrame(shown -> shown.setTitle(text));
  }

  /// Shows the window to a user who started the program once more.
  public void toFront() {
    onFrame(shown -> {
      shown.setExtendedState(shown.getExtendedState() & ~Frame.ICONIFIED);
      shown.toFront();
      // A window that has the keyboard would take it from the page.
      if (!shown.isFocused()) shown.requestFocus();
    });
  }

  /// Waits until the user, a signal or a crash begins to end the window.
  public void awaitEnding() {
    ending.join().awaitBegin();
  }

  /// Waits until the window has ended, and gives the program's exit code.
  ///
  /// Whoever waits then closes the program's services and exits.
  public int join() {
    return ending.join().join();
  }

  /// Ends the browser and so the window; returns at once.
  public void close() {
    var _ = ending.thenAccept(Ending::begin);
  }

  private void storeBounds() {
    var _ = bounds.thenAccept(keeper -> keeper.store(options.boundsFile()));
  }

  private void onFrame(Consumer<JFrame> work) {
    var _ = frame.thenAccept(shown -> SwingUtilities.invokeLater(() -> work.accept(shown)));
  }
}
