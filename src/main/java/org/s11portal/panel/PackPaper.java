package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import org.s11portal.agency.Agencies;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.base.paper.Paper;
import org.s11portal.standards.CriterionDetail;
import org.springframework.stereotype.Component;

/** Writes a pack down, standard by standard. */
@Component
class PackPaper {

  private final Agencies agencies;

  PackPaper(Agencies agencies) {
    this.agencies = agencies;
  }

  Paper of(PackSheet pack) {
    var agency = agencies.get(pack.panel().agency()).name();
    var words = new PackWords(pack);
    var paper =
        new Paper(
                text("panel.pack.title", agency),
                text("panel.pack.about", agency, pack.whole().round().title()))
            .line(pack.whole().round().title())
            .line(words.stands());
    lines(paper, pack);
    for (var standard : pack.whole().set().standards()) {
      paper.part(
          standard.numbered()
              ? text("panel.agenda.standard", standard.number(), standard.title())
              : standard.title());
      standard.criteria().forEach(criterion -> write(paper, pack, words, criterion));
    }
    ChallengesOnPaper.write(paper, pack.challenges(), pack.titles());
    pack.addendum().write(paper);
    return paper;
  }

  /** What the panel means to find out stands before what the agency says. */
  private static void lines(Paper paper, PackSheet pack) {
    if (pack.lines().isEmpty()) {
      return;
    }
    paper.part(text("panel.lines"));
    for (var line : pack.lines()) {
      paper.section(line.title());
      paper.words(line.question());
      LineWords.about(line).forEach(paper::line);
    }
  }

  private static void write(
      Paper paper, PackSheet pack, PackWords words, CriterionDetail criterion) {
    var code = criterion.code();
    paper.section(text("panel.agenda.criterion", code, criterion.question()));
    pack.whole().answer(code).ifPresent(answer -> write(paper, pack, words, answer));
    words.lastYear(code).ifPresent(paper::line);
    words.peers(code).ifPresent(paper::line);
    var taken = words.taken(code);
    if (!taken.isEmpty()) {
      paper.heading(text("panel.pack.taken"));
      paper.list(taken);
    }
    var promises = pack.promises(code);
    if (!promises.isEmpty()) {
      paper.heading(text("panel.pack.promises"));
      paper.list(promises.stream().map(words::promise).toList());
    }
  }

  private static void write(Paper paper, PackSheet pack, PackWords words, AnswerDetail answer) {
    paper.grade(
        answer
            .grade()
            .map(grade -> PackWords.grade(pack.whole().set().scale(), grade))
            .orElseGet(() -> text("standards.grade.none")));
    said(paper, "panel.answer.notApplicable", answer.notApplicableReason());
    said(paper, "panel.answer.narrative", answer.narrative());
    said(paper, "panel.answer.impact", answer.impact());
    if (!answer.evidence().isEmpty()) {
      paper.heading(text("audit.evidence"));
      paper.list(answer.evidence().stream().map(words::evidence).toList());
    }
  }

  private static void said(Paper paper, String key, String written) {
    if (!written.isBlank()) {
      paper.heading(text(key)).words(written);
    }
  }
}
