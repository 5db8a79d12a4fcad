package org.s11portal.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.NotFound;
import org.s11portal.base.paper.Paper;
import org.s11portal.base.paper.PdfPrinter;
import org.s11portal.base.paper.WordPrinter;
import org.s11portal.board.OurResults;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters as papers: the officer’s look at any, an agency’s look at its own. */
@Service
@Transactional(readOnly = true)
public class LetterPapers {

  private final ResultsLetterRepository letters;
  private final OurResults results;
  private final AuditRounds rounds;
  private final PdfPrinter pdf;
  private final WordPrinter word;
  private final CurrentUser currentUser;

  LetterPapers(
      ResultsLetterRepository letters,
      OurResults results,
      AuditRounds rounds,
      PdfPrinter pdf,
      WordPrinter word,
      CurrentUser currentUser) {
    this.letters = letters;
    this.results = results;
    this.rounds = rounds;
    this.pdf = pdf;
    this.word = word;
    this.currentUser = currentUser;
  }

  /** How the letter to an agency reads, sent or not, as tagged PDF. */
  @RolesAllowed(Roles.SAFEGUARDING_OFFICER)
  public byte[] pdf(RoundId round, AgencyId agency) {
    return pdf.print(paper(round, agency));
  }

  /** The same as a Word document. */
  @RolesAllowed(Roles.SAFEGUARDING_OFFICER)
  public byte[] word(RoundId round, AgencyId agency) {
    return word.print(paper(round, agency));
  }

  private Paper paper(RoundId round, AgencyId agency) {
    var letter = letters.findByRound(round).orElseThrow(NotFound::new);
    return new LetterPaper(letter, results.of(round, agency)).paper();
  }

  /** The rounds in which the agency of whoever is signed in has been sent its letter. */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
  public List<RoundSummary> ours() {
    return letters.sent(currentUser.get().actingAgency()).stream()
        .map(letter -> rounds.get(letter.round()))
        .toList();
  }

  /**
   * Their own letter as tagged PDF.
   *
   * @throws NotFound before it has been sent
   */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
  public byte[] ourPdf(RoundId round) {
    return pdf.print(ourPaper(round));
  }

  /** The same as a Word document. */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
  public byte[] ourWord(RoundId round) {
    return word.print(ourPaper(round));
  }

  private Paper ourPaper(RoundId round) {
    var letter = letters.sent(round, currentUser.get().actingAgency()).orElseThrow(NotFound::new);
    return new LetterPaper(letter, results.own(round)).paper();
  }
}
