package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H3;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.JumpLink;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.CriterionDetail;

/** What helps to answer: what good looks like, the guidance, the evidence expected. */
class GuidanceCard extends Card {

  private static final String ID = "guidance";

  GuidanceCard(CriterionDetail criterion) {
    small();
    setId(ID);
    getElement().setAttribute("tabindex", "-1");
    part("standards.goodLooksLike", criterion.goodLooksLike());
    part("standards.guidance", criterion.guidance());
    part("standards.evidenceExpected", criterion.evidenceExpected());
  }

  /** For a phone, where the guidance comes after what is to be answered. */
  static JumpLink jump() {
    var jump = new JumpLink(ID, text("audit.answer.toGuidance"));
    jump.addClassNames("audit-to-guidance", "no-print");
    return jump;
  }

  private void part(String key, String words) {
    if (!words.isBlank()) {
      add(new H3(text(key)), new Prose(words));
    }
  }
}
