package org.s11portal.meeting;

import jakarta.persistence.Converter;
import java.util.UUID;
import org.s11portal.base.NotFound;
import org.s11portal.base.TypedId;

/** One meeting of the board. */
public record MeetingId(UUID value) implements TypedId {

  /**
   * The meeting that an address names.
   *
   * @throws NotFound when it names none
   */
  public static MeetingId of(String address) {
    try {
      return new MeetingId(UUID.fromString(address));
    } catch (IllegalArgumentException none) {
      throw new NotFound();
    }
  }

  @Converter(autoApply = true)
  static class InColumn extends Column<MeetingId> {
    InColumn() {
      super(MeetingId::new);
    }
  }
}
