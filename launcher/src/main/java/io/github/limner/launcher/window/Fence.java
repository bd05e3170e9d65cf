package io.github.limner.launcher.window;

import io.github.limner.bridge.cef.CefDoor;
import org.cef.CefClient;
import org.cef.CefSettings;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.callback.CefBeforeDownloadCallback;
import org.cef.callback.CefContextMenuParams;
import org.cef.callback.CefDownloadItem;
import org.cef.callback.CefDownloadItemCallback;
import org.cef.callback.CefMenuModel;
import org.cef.handler.CefContextMenuHandlerAdapter;
import org.cef.handler.CefDisplayHandlerAdapter;
import org.cef.handler.CefDownloadHandlerAdapter;
import org.cef.handler.CefLifeSpanHandlerAdapter;
import org.cef.handler.CefRequestHandlerAdapter;
import org.cef.network.CefRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the browser to our own pages: no other address, window, download or menu.
final class Fence {
  private static final Logger log = LoggerFactory.getLogger("page");

  private Fence() {}

  static void around(CefClient client, Crashes crashes) {
    client.addRequestHandler(new OwnPages(crashes));
    client.addLifeSpanHandler(new NoPopups());
    client.addDownloadHandler(new NoDownloads());
    client.addContextMenuHandler(new NoMenu());
    client.addDisplayHandler(new ErrorsToLog());
  }

  /// Loads only what our door answers, and loads it again when the page's process dies.
  private static final class OwnPages extends CefRequestHandlerAdapter {
    private final Crashes crashes;

    OwnPages(Crashes crashes) {
      this.crashes = crashes;
    }

    @Override
    public boolean onBeforeBrowse(
        CefBrowser browser, CefFrame frame, CefRequest request, boolean gesture, boolean redirect) {
      var url = request.getURL();
      return !url.startsWith(CefDoor.ORIGIN + "/") && !Crashes.isPage(url);
    }

    @Override
    public void onRenderProcessTerminated(
        CefBrowser browser, TerminationStatus status, int code, String words) {
      log.error("The page's process ended: {} {} {}", status, code, words);
      crashes.recover(browser);
    }
  }

  private static final class NoPopups extends CefLifeSpanHandlerAdapter {
    @Override
    public boolean onBeforePopup(CefBrowser browser, CefFrame frame, String url, String name) {
      return true;
    }
  }

  private static final class NoDownloads extends CefDownloadHandlerAdapter {
    @Override
    public boolean onBeforeDownload(
        CefBrowser browser,
        CefDownloadItem item,
        String suggestedName,
        CefBeforeDownloadCallback callback) {
      return false;
    }

    @Override
    public void onDownloadUpdated(
        CefBrowser browser, CefDownloadItem item, CefDownloadItemCallback callback) {
      callback.cancel();
    }
  }

  private static final class NoMenu extends CefContextMenuHandlerAdapter {
    @Override
    public void onBeforeContextMenu(
        CefBrowser browser, CefFrame frame, CefContextMenuParams params, CefMenuModel menu) {
      menu.clear();
    }
  }

  private static final class ErrorsToLog extends CefDisplayHandlerAdapter {
    @Override
    public boolean onConsoleMessage(
        CefBrowser browser,
        CefSettings.LogSeverity severity,
        String message,
        String source,
        int line) {
      if (severity == CefSettings.LogSeverity.LOGSEVERITY_ERROR)
        log.error("{} ({}:{})", message, source, line);
      return true;
    }
  }
}
