package io.github.limner.bridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.bridge.Command;
import io.github.limner.bridge.Nothing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class TypeScriptTest {
  enum Colour {
    RED,
    GREEN
  }

  sealed interface Shape permits Dot, Line {}

  record Dot(double x) implements Shape {}

  record Line(Dot from, Dot to) implements Shape {}

  record Plain(boolean yes, int count, Long big, String text, Path path, Instant when) {}

  record Lists(
      List<String> texts,
      List<@Nullable String> gaps,
      @Nullable List<Dot> dots,
      Map<String, Dot> named) {}

  record Maybe(@Nullable String text, @Nullable Colour colour) {}

  record Scene(Shape shape, Colour colour) {}

  record WithOptional(Optional<String> text) {}

  record WithSet(Set<String> texts) {}

  @SuppressWarnings("ArrayRecordComponent") // to be refused for it
  record WithArray(int[] numbers) {}

  record WithRawType(UUID id) {}

  record WithKeys(Map<Integer, String> names) {}

  record WithChar(char letter) {}

  record WithObject(Object anything) {}

  private static final class Elsewhere {
    record Dot(String other) {}
  }

  private static String answering(Class<?>... responses) {
    var commands = new ArrayList<Command<?, ?>>();
    for (var response : responses)
      commands.add(
          Command.quick(
              "ask_" + commands.size(),
              "Asks.",
              Nothing.class,
              response,
              _ -> {
                throw never();
              }));
    return TypeScript.of(commands, Map.of());
  }

  private static AssertionError never() {
    return new AssertionError("only its type is asked for");
  }

  @Test
  void scalarsAreTheirTypeScriptCousins() {
    assertThat(answering(Plain.class))
        .contains(
            """
            export interface Plain {
              readonly yes: boolean;
              readonly count: number;
              readonly big: number;
              readonly text: string;
              readonly path: string;
              readonly when: string;
            }
            """);
  }

  @Test
  void listsAndMapsCannotBeWrittenTo() {
    assertThat(answering(Lists.class))
        .contains(
            """
            export interface Lists {
              readonly texts: readonly string[];
              readonly gaps: readonly (string | null)[];
              readonly dots: readonly Dot[] | null;
              readonly named: Readonly<Record<string, Dot>>;
            }
            """);
  }

  @Test
  void whatMayBeAbsentIsOptionalInARequestAndNullInAnAnswer() {
    Command<Maybe, Nothing> asks =
        Command.quick(
            "ask",
            "Asks.",
            Maybe.class,
            Nothing.class,
            _ -> {
              throw never();
            });

    assertThat(TypeScript.of(List.of(asks), Map.of()))
        .contains("  readonly text?: string | null;\n  readonly colour?: Colour | null;");
    assertThat(answering(Maybe.class))
        .contains("  readonly text: string | null;\n  readonly colour: Colour | null;");
  }

  @Test
  void enumsAndSealedTypesAreUnions() {
    assertThat(answering(Scene.class))
        .contains("export type Colour = 'RED' | 'GREEN';")
        .contains(
            "export type Shape = ({ readonly type: 'Dot' } & Dot)"
                + " | ({ readonly type: 'Line' } & Line);");
  }

  @Test
  void aCommandThatReportsTakesAChannelAndAnOddNameIsQuoted() {
    Command<Nothing, Dot> slow =
        Command.slow(
            "plugin:x|y",
            "Works.",
            Nothing.class,
            Dot.class,
            (_, _) -> {
              throw never();
            });

    assertThat(TypeScript.of(List.of(slow), Map.of("theme", Colour.class)))
        .contains("  /** Works. */")
        .contains("'plugin:x|y': { request: Nothing & { readonly onProgress?: Channel<Step> };")
        .contains("export type Nothing = Readonly<Record<string, never>>;")
        .contains("  readonly theme: Colour;");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        WithOptional.class,
        WithSet.class,
        WithArray.class,
        WithRawType.class,
        WithKeys.class,
        WithChar.class,
        WithObject.class
      })
  void whatHasNoPlaceInTheContractIsRefused(Class<?> type) {
    assertThatThrownBy(() -> answering(type)).hasMessageContaining("cannot cross the bridge");
  }

  @Test
  void twoTypesOfOneNameAreRefused() {
    assertThatThrownBy(() -> answering(Dot.class, Elsewhere.Dot.class))
        .hasMessageContaining("have one name");
  }
}
