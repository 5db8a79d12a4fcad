package org.s11portal.base;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An identity that is a short word people know and addresses carry, such as {@code bchc}. */
public interface CodeId extends Serializable {

  String value();

  /** Keeps a code in a database column of type {@code varchar}. */
  abstract class Column<T extends CodeId> implements AttributeConverter<T, String> {

    private final Function<String, T> reading;

    protected Column(Function<String, T> reading) {
      this.reading = reading;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T id) {
      return id == null ? null : id.value();
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String value) {
      return value == null ? null : reading.apply(value);
    }
  }
}
