package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.EvidenceFilter;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.EvidenceUse;
import org.s11portal.audit.KeptEvidence;
import org.s11portal.audit.OurEvidence;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.evidence.ui.EvidenceDownload;

/** Lays out an agency’s own documents where one of its answers leans on them. */
@SpringComponent
class EvidenceDesk {

  private final OurEvidence ours;
  private final Clock clock;

  EvidenceDesk(OurEvidence ours, Clock clock) {
    this.ours = ours;
    this.clock = clock;
  }

  Map<DocumentId, KeptEvidence> under(AnswerDetail answer) {
    return ours.under(answer);
  }

  /** What could be put under this answer, too. */
  List<DocumentSummary> others(AnswerDetail answer) {
    var used = answer.evidence().stream().map(EvidenceLink::document).toList();
    return ours.all(EvidenceFilter.EVERYTHING).stream()
        .map(KeptEvidence::document)
        .filter(one -> !used.contains(one.id()))
        .toList();
  }

  long largest() {
    return ours.largestDocument();
  }

  DocumentLine line(AnswerDetail answer, EvidenceLink link, KeptEvidence kept) {
    var notes = new ArrayList<String>();
    notes.add(link.inWords());
    var elsewhere = elsewhere(answer, kept.uses());
    if (!elsewhere.isEmpty()) {
      notes.add(text("audit.evidence.also", elsewhere));
    }
    return new DocumentLine(kept.document(), LocalDate.now(clock), notes.toArray(String[]::new))
        .with(ways(kept.document()));
  }

  Component[] ways(DocumentSummary document) {
    return EvidenceDownload.ways(document, () -> ours.open(document.id()));
  }

  private static String elsewhere(AnswerDetail answer, List<EvidenceUse> uses) {
    return uses.stream()
        .filter(use -> !use.isFrozen() && !use.isLate())
        .map(EvidenceUse::criterion)
        .filter(code -> !code.equals(answer.code()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
