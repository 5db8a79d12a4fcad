package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.s11portal.base.Message;
import org.s11portal.base.Refused;
import org.s11portal.base.ui.Attempt;

/** Puts what the product refuses next to the field it is about. */
final class Objections {

  private final Map<String, HasValidation> fields = new LinkedHashMap<>();

  /** These refusals, by their keys, are about this field. */
  Objections about(HasValidation field, String... reasons) {
    for (var reason : reasons) {
      fields.put(reason, field);
    }
    return this;
  }

  /**
   * Does it. A refusal stands beside its field if it has one, and in a notice otherwise.
   *
   * @return whether it went through
   */
  boolean noneTo(Runnable deed) {
    fields.values().forEach(field -> field.setInvalid(false));
    try {
      return Attempt.to(
          () -> {
            try {
              deed.run();
            } catch (Refused refusal) {
              throw beside(refusal);
            }
          });
    } catch (Shown shown) {
      return false;
    }
  }

  private RuntimeException beside(Refused refusal) {
    var field = fields.get(refusal.reason().key());
    if (field == null) {
      return refusal;
    }
    object(field, refusal.reason());
    return new Shown(refusal);
  }

  /** Says beside a field what is wrong with it, and goes there. */
  static void object(HasValidation field, Message why) {
    field.setErrorMessage(text(why));
    field.setInvalid(true);
    if (field instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }

  /** The refusal stands beside its field: nobody needs to say it again. */
  private static final class Shown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Shown(Refused refusal) {
      super(refusal);
    }
  }
}
