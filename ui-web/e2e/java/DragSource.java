import java.awt.Color;
import java.awt.Robot;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DragSourceAdapter;
import java.awt.dnd.DragSourceDropEvent;
import java.awt.event.InputEvent;
import java.io.File;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;

/// A file manager in small: drags one file from its own window to a point of the screen, with the
/// real pointer. Arguments: the file, then x and y of the target.
class DragSource {
  private static final int PLACE = 1450;

  record OneFile(File file) implements Transferable {
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {DataFlavor.javaFileListFlavor};
    }

    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.javaFileListFlavor);
    }

    public Object getTransferData(DataFlavor flavor) {
      return List.of(file);
    }
  }

  static void main(String[] args) throws Exception {
    JFrame frame = new JFrame("Drag source");
    frame.setUndecorated(true);
    frame.getContentPane().setBackground(Color.ORANGE);
    frame.setBounds(PLACE, 700, 120, 120);
    frame.setAlwaysOnTop(true);
    frame.setVisible(true);
    CountDownLatch dropped = new CountDownLatch(1);
    java.awt.dnd.DragSource source = java.awt.dnd.DragSource.getDefaultDragSource();
    source.createDefaultDragGestureRecognizer(
        frame,
        DnDConstants.ACTION_COPY,
        gesture ->
            gesture.startDrag(
                null,
                new OneFile(new File(args[0])),
                new DragSourceAdapter() {
                  @Override
                  public void dragDropEnd(DragSourceDropEvent event) {
                    System.out.println("dropped " + event.getDropSuccess());
                    dropped.countDown();
                  }
                }));
    drag(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    dropped.await();
    System.exit(0);
  }

  private static void drag(int toX, int toY) throws Exception {
    Robot robot = new Robot();
    robot.setAutoDelay(25);
    robot.delay(700);
    int fromX = PLACE + 60;
    int fromY = 760;
    robot.mouseMove(fromX, fromY);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    for (int step = 1; step <= 25; step++) {
      robot.mouseMove(fromX + (toX - fromX) * step / 25, fromY + (toY - fromY) * step / 25);
    }
    robot.delay(300);
    robot.mouseMove(toX + 3, toY + 3);
    robot.delay(200);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }
}
