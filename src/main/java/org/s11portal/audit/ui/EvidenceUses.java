package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.audit.EvidenceFile;
import org.s11portal.audit.EvidenceUse;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;

/** Where a document is used: every criterion, round and submission, each a link. */
class EvidenceUses {

  private EvidenceUses() {}

  static Card of(EvidenceFile file) {
    return Card.titled(text("audit.evidence.uses"), uses(file));
  }

  private static Component uses(EvidenceFile file) {
    if (file.uses().isEmpty()) {
      return new Paragraph(text("audit.evidence.uses.none"));
    }
    Map<DocumentId, Integer> editions =
        file.versions().stream()
            .collect(Collectors.toMap(DocumentSummary::id, DocumentSummary::edition));
    var table =
        new HtmlTable(
            text("audit.evidence.uses"),
            text("audit.evidence.uses.where"),
            text("audit.round"),
            text("audit.evidence.version"));
    file.uses()
        .forEach(
            use ->
                table.row(
                    place(use),
                    new Anchor(AuditNavigation.copy(use.round()), use.roundTitle()),
                    new Span(String.valueOf(editions.getOrDefault(use.document(), 1)))));
    return table;
  }

  private static Component place(EvidenceUse use) {
    var words =
        use.isLate()
            ? text("audit.evidence.uses.late", use.criterion())
            : use.isFrozen()
                ? text("audit.evidence.uses.frozen", use.criterion(), use.submission())
                : text("audit.evidence.uses.answer", use.criterion());
    return new Anchor(
        AuditNavigation.copy(use.round()) + "#" + AuditNavigation.anchor(use.criterion()), words);
  }
}
