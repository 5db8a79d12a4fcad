package org.s11portal.opendata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column holds, in the terms of JSON Schema. */
public enum ColumnType {
  TEXT("string"),
  NUMBER("integer"),
  YES_NO("boolean"),
  /** As ISO 8601 has it: 2016-03-15. */
  DAY("string", "date"),
  /** As ISO 8601 has it, with its zone: 2016-03-15T10:31:00Z. */
  MOMENT("string", "date-time"),
  /** An id that stays the same for ever. */
  ID("string", "uuid"),
  LIST("array");

  private final String schema;
  private final @Nullable String format;

  ColumnType(String schema) {
    this(schema, null);
  }

  ColumnType(String schema, @Nullable String format) {
    this.schema = schema;
    this.format = format;
  }

  String schema() {
    return schema;
  }

  Optional<String> format() {
    return Optional.ofNullable(format);
  }

  /** Days, moments and ids are written as text. */
  @Nullable Object written(@Nullable Object value) {
    return value == null || this == NUMBER || this == YES_NO || this == LIST
        ? value
        : value.toString();
  }

  /** A value out of its example. */
  Object read(String example) {
    return switch (this) {
      case NUMBER -> Integer.valueOf(example);
      case YES_NO -> Boolean.valueOf(example);
      case LIST -> List.of(example);
      case TEXT, DAY, MOMENT, ID -> example;
    };
  }
}
