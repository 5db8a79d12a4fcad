package org.s11portal.standards;

import java.util.List;
import org.s11portal.base.Message;

/** One text that differs between two editions, under its name. */
public record FieldChange(Message field, String before, String after) {

  public List<Passage> passages() {
    return Passage.between(before, after);
  }
}
