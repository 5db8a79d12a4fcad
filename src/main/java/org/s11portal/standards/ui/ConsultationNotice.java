package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.standards.StandardSetDetail;

/** Says that an edition is out for consultation, and what the reader can do about it. */
class ConsultationNotice extends Div {

  ConsultationNotice(StandardSetDetail out, SignedIn reader) {
    addClassName("no-print");
    var row =
        new Div(
            new ButtonLink(
                text("standards.notice.read"), StandardsNavigation.edition(out.edition())),
            new ButtonLink(
                text("standards.changes.go"), StandardsNavigation.changes(out.edition())));
    if (reader.hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF)) {
      row.addComponentAsFirst(
          new ButtonLink(
                  text("standards.notice.comment"), StandardsNavigation.consultation(out.edition()))
              .primary());
    }
    if (reader.hasAny(Roles.BUSINESS_MANAGER)) {
      row.add(new ButtonLink(text("standards.comments.go"), StandardsNavigation.comments(out)));
    }
    row.addClassName("actions");
    add(
        Card.titled(
            text("standards.notice.title", out.title()),
            new Paragraph(text("standards.notice.text")),
            row));
  }
}
