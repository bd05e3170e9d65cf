package io.github.limner.launcher.window;

import java.awt.Component;
import java.util.List;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;

/// The dialog that says or asks something in words, with buttons.
final class MessageDialog {
  private static final int COLUMNS = 40;

  private MessageDialog() {}

  /// Shows the words and returns the button pressed; closing the dialog presses the last one.
  static String ask(Component owner, Message message) {
    var buttons = message.buttons();
    int pressed =
        JOptionPane.showOptionDialog(
            owner,
            text(message.words()),
            message.title(),
            JOptionPane.DEFAULT_OPTION,
            icon(message.kind()),
            null,
            buttons.toArray(),
            buttons.getFirst());
    return pressed < 0 ? buttons.getLast() : buttons.get(pressed);
  }

  /// Text that wraps, can be copied, and is never taken for HTML.
  private static JTextArea text(String words) {
    var text = new JTextArea(words);
    text.setEditable(false);
    text.setFocusable(false);
    text.setOpaque(false);
    text.setColumns(COLUMNS);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setSize(text.getPreferredSize());
    return text;
  }

  private static int icon(Kind kind) {
    return switch (kind) {
      case INFO -> JOptionPane.INFORMATION_MESSAGE;
      case QUESTION -> JOptionPane.QUESTION_MESSAGE;
      case WARNING -> JOptionPane.WARNING_MESSAGE;
      case ERROR -> JOptionPane.ERROR_MESSAGE;
    };
  }

  /// How serious the words are.
  enum Kind {
    INFO,
    QUESTION,
    WARNING,
    ERROR
  }

  /// What to show.
  ///
  /// @param buttons at least one; the first is the one Enter presses
  record Message(String title, String words, Kind kind, List<String> buttons) {
    Message {
      buttons = List.copyOf(buttons);
    }
  }
}
