package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H3;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.CriterionDetail;

/** What helps to answer: what good looks like, the guidance, the evidence expected. */
class GuidanceCard extends Card {

  GuidanceCard(CriterionDetail criterion) {
    small();
    part("standards.goodLooksLike", criterion.goodLooksLike());
    part("standards.guidance", criterion.guidance());
    part("standards.evidenceExpected", criterion.evidenceExpected());
  }

  private void part(String key, String words) {
    if (!words.isBlank()) {
      add(new H3(text(key)), new Prose(words));
    }
  }
}
