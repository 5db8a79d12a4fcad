package org.s11portal.panel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.LateAddendum;
import org.s11portal.audit.LateEvidenceDetail;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;

/**
 * All that a panel is given before it sits.
 *
 * @param frozenAt when scrutiny opened; empty for a return opened before packs were kept
 */
public record PackSheet(
    PanelDetail panel,
    ReturnDetail whole,
    Optional<Instant> frozenAt,
    List<PeerGrade> peers,
    List<LastPromise> promises,
    Optional<LastYear> lastYear,
    List<ChallengeDetail> challenges,
    List<LineDetail> lines,
    Map<DocumentId, DocumentSummary> documents,
    List<LateEvidenceDetail> late) {

  /** What other agencies of the kind had given themselves, from the weakest grade up. */
  public List<PeerGrade> peers(String code) {
    return peers.stream().filter(one -> one.code().equals(code)).toList();
  }

  public AgendaTitles titles() {
    return new AgendaTitles(
        whole.set(),
        lines.stream()
            .collect(Collectors.toMap(line -> AgendaItem.of(line.id()), LineDetail::title)));
  }

  public List<LastPromise> promises(String code) {
    return promises.stream().filter(one -> one.code().equals(code)).toList();
  }

  public Optional<PanelVerdict> lastYear(String code) {
    return lastYear.flatMap(last -> Optional.ofNullable(last.verdicts().get(code)));
  }

  /** What came after the pack was frozen; it is no part of it. */
  public LateAddendum addendum() {
    return new LateAddendum(late, documents);
  }

  /** Whether it was added after scrutiny had opened. */
  public boolean isLate(EvidenceLink evidence) {
    return frozenAt.filter(evidence.addedAt()::isAfter).isPresent();
  }
}
