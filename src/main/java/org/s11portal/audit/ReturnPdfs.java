package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.base.paper.PdfPrinter;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.Grade;
import org.springframework.stereotype.Service;

/** A return as a paper to take away, by the rule of the returns themselves. */
@Service
public class ReturnPdfs {

  private final Returns returns;
  private final ReturnVersions versions;
  private final Agencies agencies;
  private final PdfPrinter printer;

  ReturnPdfs(Returns returns, ReturnVersions versions, Agencies agencies, PdfPrinter printer) {
    this.returns = returns;
    this.versions = versions;
    this.agencies = agencies;
    this.printer = printer;
  }

  /** The return as it stands now. */
  public byte[] now(RoundId round, AgencyId agency) {
    var whole = returns.read(round, agency);
    var paper = begin(whole, text("audit.paper.title", name(agency), whole.round().title()));
    whole
        .submittedAt()
        .ifPresent(at -> paper.line(text("audit.pdf.handedIn", Dates.dayAndTime(at))));
    return print(paper, whole);
  }

  /** One version of it, as it was handed in. */
  public byte[] version(RoundId round, AgencyId agency, int number) {
    var version = versions.read(round, agency, number);
    var submission = version.submission();
    var paper = begin(version.whole(), text("audit.version.title", name(agency), number));
    paper.line(
        text(
            "audit.version.lead",
            version.whole().round().title(),
            Dates.dayAndTime(submission.submittedAt()),
            submission.declaredName(),
            submission.declaredPost()));
    paper.words(submission.statement());
    paper.line(text("audit.pdf.fingerprint", submission.sha256()));
    return print(paper, version.whole());
  }

  private static Paper begin(ReturnDetail whole, String title) {
    return new Paper(title, text("audit.pdf.about", whole.set().title()))
        .line(whole.set().title())
        .line(text("audit.paper.stands", text("audit.status." + whole.assessment().status())));
  }

  private byte[] print(Paper paper, ReturnDetail whole) {
    grades(paper, whole);
    var documents = returns.documents(whole.assessment().id());
    for (var standard : whole.set().standards()) {
      paper.part(text("audit.standard", standard.number(), standard.title()));
      for (var criterion : standard.criteria()) {
        paper.section(text("audit.criterion", criterion.code(), criterion.question()));
        whole
            .answer(criterion.code())
            .ifPresentOrElse(
                answer -> write(paper, whole, answer, documents),
                () -> paper.line(text("audit.paper.unanswered")));
      }
    }
    return printer.print(paper);
  }

  /** Every grade on the first page, for those who read no further. */
  private static void grades(Paper paper, ReturnDetail whole) {
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
                        whole
                            .answer(criterion.code())
                            .flatMap(AnswerDetail::grade)
                            .map(grade -> words(whole, grade))
                            .orElseGet(() -> text("standards.grade.none")))));
    paper.part(text("audit.pdf.grades"));
    paper.table(
        text("audit.pdf.grades.caption"),
        List.of(text("audit.pdf.criterion"), text("audit.pdf.title"), text("audit.changes.grade")),
        rows);
  }

  private static void write(
      Paper paper,
      ReturnDetail whole,
      AnswerDetail answer,
      Map<DocumentId, DocumentSummary> documents) {
    paper.grade(
        answer
            .grade()
            .map(grade -> words(whole, grade))
            .orElseGet(() -> text("standards.grade.none")));
    words(paper, "audit.answer.reason", answer.notApplicableReason());
    words(paper, "audit.answer.narrative", answer.narrative());
    words(paper, "audit.answer.impact", answer.impact());
    if (!answer.evidence().isEmpty()) {
      paper.heading(text("audit.evidence"));
      paper.list(answer.evidence().stream().map(link -> line(link, documents)).toList());
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

  private static void words(Paper paper, String key, String written) {
    if (!written.isBlank()) {
      paper.heading(text(key)).words(written);
    }
  }

  private static String line(EvidenceLink link, Map<DocumentId, DocumentSummary> documents) {
    var title =
        Optional.ofNullable(documents.get(link.document()))
            .map(DocumentSummary::title)
            .orElseGet(() -> text("audit.evidence.unknown"));
    return link.shows().isBlank() ? title : text("audit.pdf.shows", title, link.shows());
  }

  private static String words(ReturnDetail whole, Grade grade) {
    return whole
        .set()
        .scale()
        .band(grade)
        .map(band -> text("audit.answer.grade.words", grade.value(), band.word()))
        .orElseGet(() -> text("standards.grade.na"));
  }

  private String name(AgencyId agency) {
    return agencies.get(agency).name();
  }
}
