package io.github.limner.launcher.window;

import io.github.limner.bridge.Clients;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.awt.dnd.DropTargetListener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the page about files dragged onto the window, with Tauri's events.
///
/// On X11 a desktop offers its files to the outermost window, which is the frame, so the page's own
/// DOM events never come. On Windows and macOS the browser inside is asked first, the page sees the
/// drag itself, and this listener stays silent.
final class FileDrop implements DropTargetListener {
  private static final Logger log = LoggerFactory.getLogger(FileDrop.class);

  private final JFrame frame;
  private final Clients clients;
  private final DraggedPaths dragged;

  private FileDrop(JFrame frame, Clients clients, DraggedPaths dragged) {
    this.frame = frame;
    this.clients = clients;
    this.dragged = dragged;
  }

  static void install(JFrame frame, Clients clients, DraggedPaths dragged) {
    frame.setDropTarget(new DropTarget(frame, new FileDrop(frame, clients, dragged)));
  }

  @Override
  public void dragEnter(DropTargetDragEvent event) {
    if (!accepts(event)) return;
    announce("enter", files(event.getTransferable()), event.getLocation());
  }

  @Override
  public void dragOver(DropTargetDragEvent event) {
    if (accepts(event)) announce("over", null, event.getLocation());
  }

  @Override
  public void dropActionChanged(DropTargetDragEvent event) {
    accepts(event);
  }

  @Override
  public void dragExit(DropTargetEvent event) {
    clients.broadcast("tauri://drag-leave", new Drag(null, null));
  }

  @Override
  public void drop(DropTargetDropEvent event) {
    event.acceptDrop(DnDConstants.ACTION_COPY);
    dragged.over(files(event.getTransferable()));
    event.dropComplete(true);
    announce("drop", dragged.take(), event.getLocation());
    frame.toFront();
  }

  private static boolean accepts(DropTargetDragEvent event) {
    boolean accepted = event.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    if (accepted) event.acceptDrag(DnDConstants.ACTION_COPY);
    else event.rejectDrag();
    return accepted;
  }

  private void announce(String what, @Nullable List<Path> paths, Point inFrame) {
    var inPage = SwingUtilities.convertPoint(frame, inFrame, frame.getContentPane());
    clients.broadcast("tauri://drag-" + what, new Drag(paths, new Position(inPage.x, inPage.y)));
  }

  private static List<Path> files(Transferable dragged) {
    try {
      return dragged.getTransferData(DataFlavor.javaFileListFlavor) instanceof List<?> files
          ? files.stream().map(File.class::cast).map(File::toPath).toList()
          : List.of();
    } catch (UnsupportedFlavorException | IOException e) {
      log.warn("The dragged files cannot be read", e);
      return List.of();
    }
  }

  /// A drag as Tauri's front end hears of it; the position is in CSS pixels of the page.
  private record Drag(@Nullable List<Path> paths, @Nullable Position position) {}

  private record Position(int x, int y) {}
}
