package io.github.limner.launcher.window;

import io.github.limner.bridge.Command;
import io.github.limner.bridge.Nothing;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page asks of its window: our own commands, and the few of Tauri's that make sense here.
final class WindowCommands {
  private WindowCommands() {}

  static List<Command<?, ?>> of(Window window, DraggedPaths dragged) {
    return List.of(
        Command.quick(
            "take_dropped_paths",
            "The files just dropped on the page.",
            Nothing.class,
            DroppedPaths.class,
            _ -> new DroppedPaths(dragged.take())),
        Command.act(
            "plugin:window|set_title",
            "Sets the title bar's text.",
            WindowTitle.class,
            q -> window.title(q.value())),
        Command.act(
            "plugin:window|set_focus",
            "Brings the window to the front.",
            WindowLabel.class,
            _ -> window.toFront()),
        Command.act(
            "plugin:window|close", "Ends the program.", WindowLabel.class, _ -> window.close()),
        Command.quick(
            "plugin:window|theme",
            "The theme the window shows: `light` or `dark`.",
            WindowLabel.class,
            String.class,
            _ -> window.tone().lowerCase()));
  }

  /// The files of a drop.
  public record DroppedPaths(List<Path> paths) {}

  /// A new text for the title bar.
  record WindowTitle(@Nullable String label, String value) {}

  /// A question about the window, of which there is one.
  record WindowLabel(@Nullable String label) {}
}
