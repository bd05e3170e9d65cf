package io.github.limner.bridge.contract;

import io.github.limner.bridge.Command;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the command table as a page for people.
public final class Reference {
  private static final String HEAD =
      """
      # Commands

      Generated from the command table. Every command can be called from a front end
      (`invoke('name', {arguments})`) and from a terminal (`./limner invoke name '{"argument": …}'`).
      Types are in [`ui-web/src/bridge/contract.ts`](../ui-web/src/bridge/contract.ts); `?` marks
      arguments that may be left out, and `progress` commands that report to an `onProgress` channel.

      | command | arguments | answer | what it does |
      | --- | --- | --- | --- |
      """;

  private Reference() {}

  public static String of(List<Command<?, ?>> commands) {
    return commands.stream()
        .sorted(Comparator.comparing(Command::name))
        .map(Reference::row)
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(Command<?, ?> command) {
    var arguments =
        Arrays.stream(command.request().getRecordComponents())
            .map(Reference::argument)
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s%s |\n"
        .formatted(
            command.name().replace("|", "\\|"),
            arguments,
            command.response().getSimpleName(),
            command.summary(),
            command.reports() ? " (progress)" : "");
  }

  private static String argument(RecordComponent component) {
    var mark = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "";
    return "`" + component.getName() + mark + "`";
  }
}
