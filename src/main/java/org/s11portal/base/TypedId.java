package org.s11portal.base;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The identity of one kind of thing, so that one kind is never taken for another. */
public interface TypedId extends Serializable {

  UUID value();

  /** Keeps a typed id in a database column of type {@code uuid}. */
  abstract class Column<T extends TypedId> implements AttributeConverter<T, UUID> {

    private final Function<UUID, T> reading;

    protected Column(Function<UUID, T> reading) {
      this.reading = reading;
    }

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable T id) {
      return id == null ? null : id.value();
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable UUID value) {
      return value == null ? null : reading.apply(value);
    }
  }
}
