package io.github.limner.bridge.contract;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.Failure;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Writes the command table as TypeScript.
///
/// Only records, enums, sealed interfaces, lists, string maps and a few scalars may cross the
/// bridge; anything else fails here, which keeps the contract small enough to read.
public final class TypeScript {
  private static final String HEAD =
      """
      // Generated from the Java command table by ContractTest. Do not edit.
      import type { Channel } from '@tauri-apps/api/core';

      """;

  private final Map<String, String> declarations = new TreeMap<>();
  private final Map<String, Class<?>> named = new HashMap<>();
  private final Set<Class<?>> requests = new HashSet<>();

  private TypeScript() {}

  /// The whole contract file.
  ///
  /// @param events further types the UI meets: the payloads of events, by event name
  public static String of(List<Command<?, ?>> commands, Map<String, Class<?>> events) {
    var ts = new TypeScript();
    commands.forEach(command -> ts.requests.add(command.request()));
    var table =
        commands.stream()
            .sorted(Comparator.comparing(Command::name))
            .map(ts::row)
            .collect(Collectors.joining("", "export interface Commands {\n", "}\n"));
    var heard =
        new TreeMap<>(events)
            .entrySet().stream()
                .map(e -> "  readonly %s: %s;\n".formatted(e.getKey(), ts.name(e.getValue())))
                .collect(Collectors.joining("", "export interface Events {\n", "}\n"));
    ts.name(Failure.class);
    return HEAD
        + Stream.concat(Stream.of(table, heard), ts.declarations.values().stream())
            .collect(Collectors.joining("\n"));
  }

  private String row(Command<?, ?> command) {
    var request = name(command.request());
    var asks =
        command.reports()
            ? "%s & { readonly onProgress?: Channel<%s> }".formatted(request, name(Call.Step.class))
            : request;
    var key = command.name().contains("|") ? "'" + command.name() + "'" : command.name();
    return "  /** %s */\n  %s: { request: %s; response: %s };\n"
        .formatted(command.summary(), key, asks, name(command.response()));
  }

  private String name(AnnotatedType type) {
    var nullable = type.isAnnotationPresent(Nullable.class) ? " | null" : "";
    if (type instanceof AnnotatedParameterizedType generic) {
      var raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
      var args = generic.getAnnotatedActualTypeArguments();
      if (raw == List.class) return "readonly " + element(name(args[0])) + "[]" + nullable;
      if (raw == Map.class && args[0].getType() == String.class)
        return "Readonly<Record<string, " + name(args[1]) + ">>" + nullable;
    } else if (type.getType() instanceof Class<?> plain) {
      return name(plain) + nullable;
    }
    throw new IllegalArgumentException(type + " cannot cross the bridge");
  }

  private static String element(String name) {
    return name.contains(" ") ? "(" + name + ")" : name;
  }

  private String name(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) return "boolean";
    if (type == char.class || type == Character.class)
      throw new IllegalArgumentException(type + " cannot cross the bridge");
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "number";
    if (type == String.class || type == Path.class || type == Instant.class) return "string";
    if (JsonNode.class.isAssignableFrom(type)) return "unknown";
    var name = type.getSimpleName();
    var known = named.putIfAbsent(name, type);
    if (known == null) declarations.put(name, declaration(name, type));
    else if (known != type)
      throw new IllegalArgumentException("%s and %s have one name".formatted(known, type));
    return name;
  }

  private String declaration(String name, Class<?> type) {
    if (type.isRecord() && type.getRecordComponents().length == 0)
      return "export type " + name + " = Readonly<Record<string, never>>;\n";
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(component -> field(component, requests.contains(type)))
          .collect(Collectors.joining("", "export interface " + name + " {\n", "}\n"));
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> "'" + constant + "'")
          .collect(Collectors.joining(" | ", "export type " + name + " = ", ";\n"));
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .map(this::variant)
          .collect(Collectors.joining(" | ", "export type " + name + " = ", ";\n"));
    }
    throw new IllegalArgumentException(type + " cannot cross the bridge");
  }

  private String variant(Class<?> type) {
    return "({ readonly type: '%s' } & %s)".formatted(type.getSimpleName(), name(type));
  }

  private String field(RecordComponent component, boolean asked) {
    var type = component.getAnnotatedType();
    var mark = asked && type.isAnnotationPresent(Nullable.class) ? "?" : "";
    return "  readonly %s%s: %s;\n".formatted(component.getName(), mark, name(type));
  }
}
