package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;

/** The grades and answers of a return, written on a paper. */
final class ReturnOnPaper {

  private final ReturnDetail whole;
  private final Map<DocumentId, DocumentSummary> documents;
  private final Map<String, List<ImprovementDetail>> promised;

  /**
   * Sees to it that everything is there to be written.
   *
   * @param promised what was promised a round ago, by today’s criteria
   */
  ReturnOnPaper(
      ReturnDetail whole,
      Map<DocumentId, DocumentSummary> documents,
      Map<String, List<ImprovementDetail>> promised) {
    this.whole = whole;
    this.documents = documents;
    this.promised = promised;
  }

  void write(Paper paper) {
    grades(paper);
    for (var standard : whole.set().standards()) {
      paper.part(standard.heading());
      standard.criteria().forEach(criterion -> write(paper, criterion));
    }
  }

  /** Every grade on the first page, for those who read no further. */
  private void grades(Paper paper) {
    var rows = new ArrayList<List<String>>();
    whole
        .set()
        .criteria()
        .forEach(
            criterion ->
                rows.add(
                    List.of(
                        criterion.code(),
                        criterion.title(),
                        grade(whole.answer(criterion.code()).flatMap(AnswerDetail::grade)))));
    paper.part(text("audit.pdf.grades"));
    paper.table(
        text("audit.pdf.grades.caption"),
        List.of(text("audit.pdf.criterion"), text("audit.pdf.title"), text("audit.changes.grade")),
        rows);
  }

  private void write(Paper paper, CriterionDetail criterion) {
    paper.section(text("audit.criterion", criterion.code(), criterion.question()));
    whole
        .answer(criterion.code())
        .ifPresentOrElse(
            answer -> write(paper, answer), () -> paper.line(text("audit.paper.unanswered")));
    promised(paper, criterion);
  }

  private void write(Paper paper, AnswerDetail answer) {
    paper.grade(grade(answer.grade()));
    words(paper, "audit.answer.reason", answer.notApplicableReason());
    words(paper, "audit.answer.narrative", answer.narrative());
    words(paper, "audit.answer.impact", answer.impact());
    if (!answer.evidence().isEmpty()) {
      paper.heading(text("audit.evidence"));
      paper.list(answer.evidence().stream().map(this::line).toList());
    }
    if (!answer.improvements().isEmpty()) {
      paper.heading(text("audit.improvement"));
      paper.table(
          text("audit.pdf.promised", answer.code()),
          List.of(
              text("audit.improvement.what"),
              text("audit.improvement.who"),
              text("audit.improvement.dueOn")),
          answer.improvements().stream()
              .map(ImprovementDetail::planned)
              .map(one -> List.of(one.what(), one.who(), Dates.day(one.dueOn())))
              .toList());
    }
  }

  private void promised(Paper paper, CriterionDetail criterion) {
    var before = promised.getOrDefault(criterion.code(), List.of());
    if (!before.isEmpty()) {
      paper.heading(text("audit.paper.promised"));
      paper.table(
          text("audit.pdf.became", criterion.code()),
          List.of(
              text("audit.improvement.what"),
              text("audit.improvement.who"),
              text("audit.improvement.dueOn"),
              text("audit.promise.label")),
          before.stream().map(ReturnOnPaper::row).toList());
    }
  }

  private static List<String> row(ImprovementDetail promised) {
    var planned = promised.planned();
    return List.of(
        planned.what(), planned.who(), Dates.day(planned.dueOn()), became(promised.outcome()));
  }

  private static String became(Optional<PromiseOutcome> outcome) {
    return outcome
        .map(
            told ->
                text(
                    "audit.pdf.outcome",
                    text("audit.promise." + told.state()),
                    Dates.day(told.at()),
                    told.note()))
        .orElseGet(() -> text("audit.promise.untold"))
        .strip();
  }

  private static void words(Paper paper, String key, String written) {
    if (!written.isBlank()) {
      paper.heading(text(key)).words(written);
    }
  }

  private String line(EvidenceLink link) {
    var title =
        Optional.ofNullable(documents.get(link.document()))
            .map(DocumentSummary::title)
            .orElseGet(() -> text("audit.evidence.unknown"));
    var note = link.inWords();
    return note.isBlank() ? title : text("audit.pdf.shows", title, note);
  }

  private String grade(Optional<Grade> given) {
    return given.map(this::words).orElseGet(() -> text("standards.grade.none"));
  }

  private String words(Grade grade) {
    return whole
        .set()
        .scale()
        .band(grade)
        .map(band -> text("audit.answer.grade.words", grade.value(), band.word()))
        .orElseGet(() -> text("standards.grade.na"));
  }
}
