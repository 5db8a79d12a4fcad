package org.s11portal.panel;

import jakarta.persistence.Converter;
import org.s11portal.base.CodeId;
import org.s11portal.standards.CriterionDetail;

/** One item of a sitting’s agenda: the opening, or a criterion by its code. */
public record AgendaItem(String value) implements CodeId {

  /** Welcome, who is here, interests declared. */
  public static final AgendaItem OPENING = new AgendaItem("opening");

  public static AgendaItem of(CriterionDetail criterion) {
    return new AgendaItem(criterion.code());
  }

  @Converter(autoApply = true)
  static class InColumn extends CodeId.Column<AgendaItem> {
    InColumn() {
      super(AgendaItem::new);
    }
  }
}
