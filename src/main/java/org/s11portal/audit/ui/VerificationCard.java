package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.s11portal.audit.Verification;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;

/** What verifying a version has shown, in plain words. */
class VerificationCard extends Card {

  private final UnorderedList lines = new UnorderedList();

  VerificationCard(Verification result) {
    var title = new H2(text("audit.verify.title", result.submission().number()));
    title.addClassName("card-title");
    add(
        title,
        result.agrees()
            ? Chip.ok(text("audit.verify.agrees"))
            : Chip.off(text("audit.verify.differs")),
        lines);
    line(text(result.sealed() ? "audit.verify.sealed" : "audit.verify.unsealed"));
    result.altered().forEach(code -> line(text("audit.verify.altered", code)));
    result
        .differing()
        .ifPresentOrElse(
            differing -> answers(result, differing), () -> line(text("audit.verify.replaced")));
    documents(result.documents());
    var fingerprint = new Paragraph(text("audit.handedIn.hash") + " ");
    fingerprint.add(new Code(result.submission().sha256()));
    fingerprint.addClassName("audit-hash");
    add(fingerprint);
  }

  private void answers(Verification result, List<String> differing) {
    if (differing.isEmpty()) {
      line(text("audit.verify.answers", result.answers()));
    }
    differing.forEach(code -> line(text("audit.verify.answer", code)));
  }

  private void documents(List<Verification.DocumentFound> documents) {
    var same = documents.stream().filter(one -> one.outcome() == Verification.Outcome.SAME).count();
    line(text("audit.verify.documents", same, documents.size()));
    documents.stream()
        .filter(one -> one.outcome() != Verification.Outcome.SAME)
        .forEach(one -> line(text("audit.verify.document." + one.outcome(), one.title())));
  }

  private void line(String words) {
    lines.add(new ListItem(words));
  }
}
