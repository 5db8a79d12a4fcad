package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.s11portal.audit.EvidenceUse;
import org.s11portal.audit.KeptEvidence;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Sizes;
import org.s11portal.evidence.ui.ReviewChip;
import org.s11portal.evidence.ui.ScanChip;

/** The documents an agency keeps, each with its days and how much rests on it. */
class EvidenceTable extends HtmlTable {

  EvidenceTable(List<KeptEvidence> all, LocalDate today) {
    super(
        text("audit.library.title"),
        text("audit.library.document"),
        text("audit.evidence.date"),
        text("audit.evidence.reviewBy"),
        text("audit.library.uses"));
    addClassName("evidence-table");
    all.forEach(kept -> row(kept, today));
  }

  private void row(KeptEvidence kept, LocalDate today) {
    var document = kept.document();
    row(
        named(document),
        new Span(
            document
                .evidenceDate()
                .map(Dates::day)
                .orElseGet(() -> text("audit.evidence.date.none"))),
        ReviewChip.of(document, today)
            .<Component>map(chip -> chip)
            .orElseGet(() -> new Span(text("audit.evidence.reviewBy.none"))),
        uses(kept));
  }

  private static Div named(DocumentSummary document) {
    var facts = new ArrayList<String>();
    facts.add(
        document
            .address()
            .map(address -> address.host())
            .orElseGet(
                () ->
                    text(
                        "audit.library.file",
                        document.kind().badge(),
                        Sizes.inWords(document.size()))));
    if (document.edition() > 1) {
      facts.add(text("evidence.line.edition", document.edition()));
    }
    var about = new Span(String.join(text("evidence.line.between"), facts));
    about.addClassNames("small", "muted");
    var link = new Anchor(AuditNavigation.evidence(document.id()), document.title());
    var named = new Div(new Div(link), about);
    ScanChip.of(document).ifPresent(named::add);
    return named;
  }

  private static Component uses(KeptEvidence kept) {
    if (kept.uses().isEmpty()) {
      return new Span(text("audit.library.unused"));
    }
    var rounds = kept.uses().stream().map(EvidenceUse::round).distinct().count();
    return new Span(text("audit.library.used", kept.places(), rounds));
  }
}
