package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Map;
import org.s11portal.agency.Agencies;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.base.paper.PdfPrinter;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Service;

/** A return as a paper to take away, by the rule of the returns themselves. */
@Service
public class ReturnPdfs {

  private final Returns returns;
  private final ReturnVersions versions;
  private final PastPromises promises;
  private final LateDocuments late;
  private final Agencies agencies;
  private final PdfPrinter printer;

  ReturnPdfs(
      Returns returns,
      ReturnVersions versions,
      PastPromises promises,
      LateDocuments late,
      Agencies agencies,
      PdfPrinter printer) {
    this.returns = returns;
    this.versions = versions;
    this.promises = promises;
    this.late = late;
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
    whole.whyAsOf().ifPresent(paper::line);
    var id = whole.assessment().id();
    return print(paper, whole, promises.before(id), late.to(id));
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
    return print(paper, version.whole(), Map.of(), List.of());
  }

  private static Paper begin(ReturnDetail whole, String title) {
    return new Paper(title, text("audit.pdf.about", whole.set().title()))
        .line(whole.set().title())
        .line(text("audit.paper.stands", text("audit.status." + whole.assessment().status())));
  }

  private byte[] print(
      Paper paper,
      ReturnDetail whole,
      Map<String, List<ImprovementDetail>> promised,
      List<LateEvidenceDetail> late) {
    var documents = returns.documents(whole.assessment().id());
    new ReturnOnPaper(whole, documents, promised).write(paper);
    new LateAddendum(late, documents).write(paper);
    return printer.print(paper);
  }

  private String name(AgencyId agency) {
    return agencies.get(agency).name();
  }
}
