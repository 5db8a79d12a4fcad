package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Refused;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.board.PublishedResult;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer’s letters to the agencies whose results are published. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class ResultsLetters {

  private final ResultsLetterRepository letters;
  private final ModerationSummaries summaries;
  private final AuditRounds rounds;
  private final Agencies agencies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ResultsLetters(
      ResultsLetterRepository letters,
      ModerationSummaries summaries,
      AuditRounds rounds,
      Agencies agencies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.letters = letters;
    this.summaries = summaries;
    this.rounds = rounds;
    this.agencies = agencies;
    this.events = events;
    this.clock = clock;
  }

  /** The letters as they stand; words to begin with, where nobody has written yet. */
  public LettersDetail of(RoundId round) {
    var letter = letter(round);
    var published = published(round);
    return new LettersDetail(
        rounds.get(round),
        letter.words(),
        letter.isSent(),
        agencies.all().stream()
            .filter(agency -> published.contains(agency.id()))
            .map(agency -> toOne(letter, agency))
            .toList(),
        letter.version());
  }

  private static AgencyLetter toOne(ResultsLetter letter, AgencySummary agency) {
    return new AgencyLetter(
        agency, letter.besides(agency.id()).orElse(""), letter.sentTo(agency.id()));
  }

  /** Writes to every agency alike. */
  public void write(RoundId round, long version, String words) {
    var letter = letter(round);
    letter.write(version, words);
    letters.saveAndFlush(letter);
  }

  /** Writes to one agency besides. */
  public void writeTo(RoundId round, long version, AgencyId agency, String words) {
    requirePublished(round, agency);
    var letter = letter(round);
    letter.writeTo(version, agency, words);
    letters.saveAndFlush(letter);
  }

  /** Sends every agency its letter that has results and has not been sent it. */
  public void send(RoundId round, long version) {
    var letter = letter(round);
    var to = letter.send(version, published(round), clock.instant());
    letters.saveAndFlush(letter);
    events.publishEvent(new LetterSent(round, to));
  }

  private void requirePublished(RoundId round, AgencyId agency) {
    if (!published(round).contains(agency)) {
      throw new Refused("report.refused.nobodyToWriteTo");
    }
  }

  private Set<AgencyId> published(RoundId round) {
    return summaries.results(round).results().stream()
        .map(PublishedResult::agency)
        .collect(Collectors.toSet());
  }

  private ResultsLetter letter(RoundId round) {
    return letters
        .findByRound(round)
        .orElseGet(
            () ->
                letters.saveAndFlush(
                    new ResultsLetter(rounds.get(round).id(), text("report.letter.begin"))));
  }
}
