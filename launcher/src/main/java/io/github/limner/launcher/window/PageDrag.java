package io.github.limner.launcher.window;

import java.nio.file.Path;
import java.util.Vector;
import org.cef.browser.CefBrowser;
import org.cef.callback.CefDragData;
import org.cef.handler.CefDragHandler;

/// Keeps the paths of files dragged over the page, which the page itself may not see.
final class PageDrag implements CefDragHandler {
  private final DraggedPaths dragged;

  PageDrag(DraggedPaths dragged) {
    this.dragged = dragged;
  }

  @Override
  @SuppressWarnings("JdkObsolete") // JCEF takes nothing but a Vector.
  public boolean onDragEnter(CefBrowser browser, CefDragData data, int operations) {
    var paths = new Vector<String>();
    data.getFilePaths(paths);
    dragged.over(paths.stream().map(Path::of).toList());
    return false;
  }
}
