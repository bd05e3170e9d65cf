package io.github.limner.launcher.window;

import io.github.limner.bridge.cef.CefDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import me.friwi.jcefmaven.CefAppBuilder;
import me.friwi.jcefmaven.CefInitializationException;
import me.friwi.jcefmaven.MavenCefAppHandlerAdapter;
import me.friwi.jcefmaven.UnsupportedPlatformException;
import org.cef.CefApp;
import org.cef.CefClient;
import org.cef.CefSettings;
import org.cef.CefSettings.LogSeverity;
import org.cef.callback.CefCommandLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The browser engine, of which a process has one, once.
final class Chromium {
  private static final Logger log = LoggerFactory.getLogger(Chromium.class);
  private static final int FAILED = 1;

  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final CefApp app;

  private Chromium(CefAppBuilder builder, Runnable onSecondStart) throws IOException {
    builder.setAppHandler(
        new MavenCefAppHandlerAdapter() {
          @Override
          public void stateHasChanged(CefApp.CefAppState state) {
            switch (state) {
              case TERMINATED -> ended.complete(0);
              case INITIALIZATION_FAILED -> {
                log.error("The browser does not start; another process may be using its profile");
                ended.complete(FAILED);
              }
              default -> {}
            }
          }

          // Chromium would open a window of its own, and crash when it is closed.
          @Override
          public boolean onAlreadyRunningAppRelaunch(CefCommandLine line, String directory) {
            onSecondStart.run();
            return true;
          }
        });
    try {
      app = builder.build();
    } catch (UnsupportedPlatformException | CefInitializationException | InterruptedException e) {
      throw new IOException("The browser does not start: " + e.getMessage(), e);
    }
  }

  /// Starts the engine; waits for it.
  ///
  /// @param profile where it keeps its files; no other process may be using it
  static Chromium start(Path bundle, Path profile, Tone tone, Runnable onSecondStart)
      throws IOException {
    var builder = new CefAppBuilder();
    builder.setInstallDir(bundle.toFile());
    builder.setSkipInstallation(true); // Or it would download what it misses.
    builder.setProgressHandler((_, _) -> {});
    builder.addJcefArgs(Switches.of(tone));
    settle(builder.getCefSettings(), profile);
    return new Chromium(builder, onSecondStart);
  }

  private static void settle(CefSettings settings, Path profile) {
    settings.windowless_rendering_enabled = false; // With true the engine never ends.
    settings.root_cache_path = profile.toString();
    settings.cache_path = profile.resolve("Default").toString();
    settings.log_severity = LogSeverity.LOGSEVERITY_DISABLE; // Every missing bus is an error to it.
    settings.remote_debugging_port = Integer.getInteger("limner.debug.port", 0);
  }

  /// A client whose pages come through `door`.
  CefClient client(CefDoor door) {
    var client = app.createClient();
    app.registerSchemeHandlerFactory(CefDoor.SCHEME, CefDoor.HOST, door);
    return client;
  }

  /// Ends all browsers and the engine; [#ended] says when.
  void dispose() {
    app.dispose();
  }

  /// Completes with an exit code when the engine has ended, or could not start.
  CompletableFuture<Integer> ended() {
    return ended;
  }
}
