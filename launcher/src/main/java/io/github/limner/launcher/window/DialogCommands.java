package io.github.limner.launcher.window;

import io.github.limner.bridge.Command;
import io.github.limner.bridge.Wire;
import io.github.limner.launcher.window.FileDialog.OpenOptions;
import io.github.limner.launcher.window.FileDialog.SaveOptions;
import io.github.limner.launcher.window.MessageDialog.Kind;
import io.github.limner.launcher.window.MessageDialog.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What Tauri's dialog package asks for, with its own names and shapes.
final class DialogCommands {
  private final FileDialog files = new FileDialog();
  private final Modal modal;
  private final Consumer<Path> grant;

  private DialogCommands(Modal modal, Consumer<Path> grant) {
    this.modal = modal;
    this.grant = grant;
  }

  /// @param grant hears every path the user chose
  static List<Command<?, ?>> of(Modal modal, Consumer<Path> grant) {
    var dialogs = new DialogCommands(modal, grant);
    return List.of(
        Command.quick(
            "plugin:dialog|open",
            "Lets the user choose files or folders.",
            Open.class,
            JsonNode.class,
            dialogs::open),
        Command.quick(
            "plugin:dialog|save",
            "Lets the user choose where to write a file.",
            Save.class,
            JsonNode.class,
            dialogs::save),
        Command.quick(
            "plugin:dialog|message",
            "Says or asks something; answers with the button pressed.",
            Say.class,
            String.class,
            dialogs::say));
  }

  private JsonNode open(Open request) throws IOException {
    var options = request.options();
    return chosen(modal.ask(owner -> files.open(owner, options)), options.isMultiple());
  }

  private JsonNode save(Save request) throws IOException {
    var path = modal.ask(owner -> files.save(owner, request.options()));
    return chosen(path.stream().toList(), false);
  }

  /// `null` when the user turned the dialog down, a path, or a list when many were allowed.
  private JsonNode chosen(List<Path> paths, boolean many) {
    paths.forEach(grant);
    if (paths.isEmpty()) return Wire.JSON.nullNode();
    return Wire.JSON.valueToTree(many ? paths : paths.getFirst());
  }

  private String say(Say request) throws IOException {
    return modal.ask(owner -> MessageDialog.ask(owner, request.words()));
  }

  record Open(OpenOptions options) {}

  record Save(SaveOptions options) {}

  /// Words to show or ask.
  ///
  /// @param buttons a name such as `YesNo`, or one field that lists the caller's own words
  record Say(
      String message, @Nullable String title, @Nullable String kind, @Nullable JsonNode buttons) {
    Message words() {
      var kindOrInfo = kind == null ? Kind.INFO : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
      return new Message(title == null ? "Limner" : title, message, kindOrInfo, labels());
    }

    private List<String> labels() {
      if (buttons == null || buttons.isNull()) return List.of("Ok");
      if (buttons.isObject()) return ownLabels(buttons.iterator().next());
      return switch (buttons.asString()) {
        case "Ok" -> List.of("Ok");
        case "OkCancel" -> List.of("Ok", "Cancel");
        case "YesNo" -> List.of("Yes", "No");
        case "YesNoCancel" -> List.of("Yes", "No", "Cancel");
        default -> throw new IllegalArgumentException("There are no buttons " + buttons);
      };
    }

    private static List<String> ownLabels(JsonNode own) {
      return own.isArray()
          ? own.valueStream().map(JsonNode::asString).toList()
          : List.of(own.asString());
    }
  }
}
