package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.Answers;
import org.s11portal.audit.Description;
import org.s11portal.audit.EvidenceFilter;
import org.s11portal.audit.EvidenceKeeping;
import org.s11portal.audit.EvidenceNote;
import org.s11portal.audit.KeptEvidence;
import org.s11portal.audit.NewLink;
import org.s11portal.audit.OurEvidence;
import org.s11portal.audit.RenewDocument;
import org.s11portal.evidence.WebAddress;
import org.springframework.stereotype.Component;

/** A centre puts its evidence in order: days, a newer version, a link, and what shows what. */
@Component
@DemonstrationProfile
class EvidenceScene {

  private static final LocalDate DAY = LocalDate.of(2016, 4, 18);
  private static final String AGENCY = "hillside";

  private final Acting acting;
  private final OurEvidence ours;
  private final EvidenceKeeping keeping;
  private final Answers answers;

  EvidenceScene(Acting acting, OurEvidence ours, EvidenceKeeping keeping, Answers answers) {
    this.acting = acting;
    this.ours = ours;
    this.keeping = keeping;
    this.answers = answers;
  }

  void play(Script script) {
    var who = script.partnership().agency(AGENCY).contributors().getFirst().username();
    acting.as(who, DAY, LocalTime.of(11, 5), this::putInOrder);
  }

  private void putInOrder() {
    var kept = ours.all(EvidenceFilter.EVERYTHING);
    dated(kept.get(0), LocalDate.of(2016, 3, 18), LocalDate.of(2016, 5, 6));
    dated(kept.get(1), LocalDate.of(2015, 1, 20), LocalDate.of(2016, 1, 31));
    dated(kept.get(2), LocalDate.of(2015, 11, 3), LocalDate.of(2016, 11, 30));
    kept.get(0)
        .uses()
        .forEach(
            use ->
                answers.note(
                    use.criterion(),
                    kept.get(0).document().id(),
                    new EvidenceNote(
                        text("demonstration.evidence.shows"),
                        text("demonstration.evidence.pages"))));
    renewed(kept.get(3));
    linked(kept.get(2).uses().getFirst().criterion());
  }

  private void dated(KeptEvidence kept, LocalDate from, LocalDate reviewBy) {
    var document = kept.document();
    keeping.describe(
        document.id(),
        ours.one(document.id()).document().version(),
        new Description(document.title(), Optional.of(from), Optional.of(reviewBy)));
  }

  private void renewed(KeptEvidence kept) {
    var name = kept.document().title() + ".pdf";
    var paper =
        Papers.make(
            "pdf", kept.document().title(), List.of(text("demonstration.evidence.renewed")));
    keeping.renew(
        new RenewDocument(
            kept.document().id(),
            name,
            Optional.of(LocalDate.of(2016, 4, 11)),
            Optional.of(LocalDate.of(2017, 3, 31))),
        new ByteArrayInputStream(paper));
  }

  private void linked(String criterion) {
    var link =
        keeping.addLink(
            new NewLink(
                new WebAddress("https://hillside.example/families/safeguarding"),
                Optional.of(text("demonstration.evidence.link")),
                Optional.of(LocalDate.of(2016, 2, 1)),
                Optional.empty()));
    answers.attach(criterion, link.id(), text("demonstration.evidence.link.shows"));
  }
}
