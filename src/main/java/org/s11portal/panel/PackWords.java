package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.audit.ActionTaken;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.base.Dates;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/** The sentences of a pack, the same on the page and on paper. */
public record PackWords(PackSheet pack) {

  public String stands() {
    return pack.frozenAt()
        .map(at -> text("panel.pack.frozen", Dates.dayAndTime(at)))
        .orElseGet(() -> text("panel.pack.notFrozen"));
  }

  /** “Others of this kind: 1 Partly met (2), 2 Mostly met (3)”; empty where there are none. */
  public Optional<String> peers(String code) {
    var peers = pack.peers(code);
    return peers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            text(
                "panel.pack.peers",
                peers.stream()
                    .map(
                        one ->
                            text(
                                "panel.pack.peer",
                                grade(pack.whole().set().scale(), one.grade()),
                                one.agencies()))
                    .collect(Collectors.joining(", "))));
  }

  /** What the panel made of it a round ago. */
  public Optional<String> lastYear(String code) {
    return pack.lastYear()
        .flatMap(
            last ->
                pack.lastYear(code)
                    .map(
                        verdict ->
                            text(
                                "panel.pack.lastYear",
                                last.round().title(),
                                grade(last.scale(), verdict.grade()),
                                verdict.reason())));
  }

  /** What the board’s plan has done since about what was found a round ago. */
  public List<String> taken(String code) {
    return pack.lastYear()
        .map(last -> last.taken(code).stream().map(ActionTaken::inWords).toList())
        .orElse(List.of());
  }

  public String promise(LastPromise promise) {
    var said =
        promise.outcome() == null
            ? text("panel.pack.outcome.none")
            : text("panel.pack.outcome." + promise.outcome());
    var note = promise.note();
    return text(
        "panel.pack.promise",
        promise.what(),
        promise.who(),
        Dates.day(promise.dueOn()),
        note == null || note.isBlank() ? said : text("panel.presence.by", said, note));
  }

  /** The title of a document, what it shows, and whether it came late. */
  public String evidence(EvidenceLink link) {
    var title =
        Optional.ofNullable(pack.documents().get(link.document()))
            .map(DocumentSummary::title)
            .orElseGet(() -> text("audit.evidence.unknown"));
    var words = link.inWords().isBlank() ? title : text("panel.presence.by", title, link.inWords());
    return pack.isLate(link)
        ? text("panel.pack.late", words, Dates.dayAndTime(link.addedAt()))
        : words;
  }

  static String grade(GradeScale scale, Grade grade) {
    return scale
        .band(grade)
        .map(band -> text("panel.paper.grade", grade.value(), band.word()))
        .orElseGet(() -> text("standards.grade.na"));
  }
}
