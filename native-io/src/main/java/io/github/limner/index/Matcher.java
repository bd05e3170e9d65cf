package io.github.limner.index;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.limner.image.ImageFormat;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.query.Condition;
import io.github.limner.query.Condition.Choice;
import io.github.limner.query.Condition.State;
import io.github.limner.query.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// Turns conditions into questions about single images.
final class Matcher {
  private final ImageIndex index;
  private final ImageRecords records;
  private final Terms terms;

  Matcher(ImageIndex index, Terms terms) {
    this.index = index;
    this.records = index.records();
    this.terms = terms;
  }

  /// Whether a condition holds for an image, by its id.
  IntPredicate of(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var parts) -> all(parts.stream().map(this::of).toList());
      case Condition.AnyOf(var parts) -> any(parts.stream().map(this::of).toList());
      case Condition.Not(var part) -> of(part).negate();
      case Condition.Named(var text) -> named(text);
      case Condition.InFolder(var folder) -> in(folder);
      case Condition.Measured(var measure, var interval) -> {
        var value = measure(measure);
        yield id -> interval.contains(value.applyAsDouble(id));
      }
      case Condition.Having(var choice, var value) -> having(choice, value);
      case Condition.Being(var state) -> being(state);
    };
  }

  /// A measure of an image by its id; NaN while it is not known.
  IntToDoubleFunction measure(Measure measure) {
    return switch (measure) {
      case WIDTH -> id -> hasSize(id) ? records.width(id) : Double.NaN;
      case HEIGHT -> id -> hasSize(id) ? records.height(id) : Double.NaN;
      case MEGAPIXELS ->
          id -> hasSize(id) ? records.width(id) * (double) records.height(id) / 1e6 : Double.NaN;
      case ASPECT ->
          id -> hasSize(id) ? records.width(id) / (double) records.height(id) : Double.NaN;
      case BYTES -> records::bytes;
      case SHAPES -> id -> records.has(id, Known.LABELS) ? records.shapes(id) : Double.NaN;
      case DATE -> records::modified;
    };
  }

  private boolean hasSize(int id) {
    return records.has(id, Known.HEADER) && records.width(id) > 0;
  }

  private static IntPredicate all(List<IntPredicate> parts) {
    return parts.stream().reduce(IntPredicate::and).orElse(_ -> true);
  }

  private static IntPredicate any(List<IntPredicate> parts) {
    return parts.stream().reduce(IntPredicate::or).orElse(_ -> false);
  }

  private IntPredicate named(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    if (US_ASCII.newEncoder().canEncode(small)) {
      byte[] bytes = small.getBytes(US_ASCII);
      return id -> index.names().holds(records.name(id), bytes);
    }
    return id -> index.path(id).toLowerCase(Locale.ROOT).contains(small);
  }

  private IntPredicate in(String folder) {
    if (folder.isEmpty()) return _ -> true;
    byte[] prefix = (folder + "/").getBytes(UTF_8);
    return id -> index.names().begins(records.name(id), prefix);
  }

  private IntPredicate having(Choice choice, String value) {
    return switch (choice) {
      case FORMAT ->
          constant(ImageFormat.class, value)
              .<IntPredicate>map(format -> id -> records.format(id) == FormatCode.of(format))
              .orElse(_ -> false);
      case SPLIT ->
          constant(Split.class, value)
              .<IntPredicate>map(split -> id -> records.split(id) == split)
              .orElse(_ -> false);
      case CLASS ->
          any(
              terms.classes().numbers(value).stream()
                  .<IntPredicate>map(number -> id -> index.hasClass(id, number))
                  .toList());
      case TAG -> terms.tagged().apply(value);
    };
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private IntPredicate being(State state) {
    return switch (state) {
      case LABELLED -> id -> records.has(id, Known.LABELS) && records.shapes(id) > 0;
      case UNLABELLED -> id -> !records.has(id, Known.LABELS) || records.shapes(id) == 0;
      case BROKEN -> id -> records.has(id, Known.BROKEN);
      case DUPLICATE -> id -> records.has(id, Known.DUPLICATE);
      case PORTRAIT -> id -> hasSize(id) && records.width(id) < records.height(id);
      case LANDSCAPE -> id -> hasSize(id) && records.width(id) > records.height(id);
      case SQUARE -> id -> hasSize(id) && records.width(id) == records.height(id);
    };
  }
}
