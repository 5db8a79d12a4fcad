package org.s11portal.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.NotFound;
import org.s11portal.base.paper.Paper;
import org.s11portal.base.paper.PdfPrinter;
import org.s11portal.base.paper.WordPrinter;
import org.s11portal.board.OurResults;
import org.s11portal.board.PublishedResult;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters as papers: the officer’s look at any, an agency’s look at its own. */
@Service
@Transactional(readOnly = true)
public class LetterPapers {

  private final ResultsLetterRepository letters;
  private final OurResults results;
  private final AuditRounds rounds;
  private final StandardSets sets;
  private final ToldResults told;
  private final PdfPrinter pdf;
  private final WordPrinter word;
  private final CurrentUser currentUser;
  private final Clock clock;

  LetterPapers(
      ResultsLetterRepository letters,
      OurResults results,
      AuditRounds rounds,
      StandardSets sets,
      ToldResults told,
      PdfPrinter pdf,
      WordPrinter word,
      CurrentUser currentUser,
      Clock clock) {
    this.letters = letters;
    this.results = results;
    this.rounds = rounds;
    this.sets = sets;
    this.told = told;
    this.pdf = pdf;
    this.word = word;
    this.currentUser = currentUser;
    this.clock = clock;
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
    return new LetterPaper(
            letter,
            agency,
            asSent(letter, agency).orElseGet(() -> LetterResults.of(results.of(round, agency))))
        .paper();
  }

  private Optional<LetterResults> asSent(ResultsLetter letter, AgencyId agency) {
    return letter.sentTo(agency).flatMap(told::of);
  }

  /** The letters that the agency of whoever is signed in has been sent, the newest first. */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
  public List<OurLetter> ours() {
    var sent = letters.sent(currentUser.get().actingAgency());
    if (sent.isEmpty()) {
      return List.of();
    }
    var all = rounds.all().stream().collect(toMap(RoundSummary::id, Function.identity()));
    var now = results.own().stream().collect(groupingBy(PublishedResult::round));
    return sent.stream()
        .flatMap(
            one ->
                Optional.ofNullable(all.get(one.round())).stream()
                    .map(
                        round ->
                            new OurLetter(
                                round,
                                one.letter().at(),
                                corrected(one, round, now.getOrDefault(round.id(), List.of())))))
        .toList();
  }

  private List<CorrectedSince> corrected(
      SentToOne one, RoundSummary round, List<PublishedResult> now) {
    return told.of(one.letter())
        .map(letter -> letter.corrected(now, sets.get(round.set()).scale()))
        .orElse(List.of());
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
    var agency = currentUser.get().actingAgency();
    var letter = letters.sent(round, agency).orElseThrow(NotFound::new);
    return new LetterPaper(
            letter,
            agency,
            asSent(letter, agency).orElseGet(() -> LetterResults.of(results.own(round))))
        .paper();
  }

  /**
   * Their results as they stand now, with every correction, as tagged PDF.
   *
   * @throws NotFound before the letter has been sent
   */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
  public byte[] ourPdfNow(RoundId round) {
    var agency = currentUser.get().actingAgency();
    var letter = letters.sent(round, agency).orElseThrow(NotFound::new);
    return pdf.print(
        new LetterPaper(letter, agency, LetterResults.of(results.own(round)))
            .asOf(LocalDate.now(clock)));
  }
}
