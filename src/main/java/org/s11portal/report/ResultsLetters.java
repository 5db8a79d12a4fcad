package org.s11portal.report;

import static java.util.stream.Collectors.groupingBy;
import static org.s11portal.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Refused;
import org.s11portal.board.AgencyResults;
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
  private final ToldResults told;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ResultsLetters(
      ResultsLetterRepository letters,
      ModerationSummaries summaries,
      AuditRounds rounds,
      Agencies agencies,
      ToldResults told,
      ApplicationEventPublisher events,
      Clock clock) {
    this.letters = letters;
    this.summaries = summaries;
    this.rounds = rounds;
    this.agencies = agencies;
    this.told = told;
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
        published.values().stream().map(results -> toOne(letter, results)).toList(),
        letter.version());
  }

  private AgencyLetter toOne(ResultsLetter letter, AgencyResults results) {
    var agency = results.agency();
    var sent = letter.sentTo(agency.id());
    return new AgencyLetter(
        agency,
        letter.besides(agency.id()).orElse(""),
        sent.map(SentLetter::at),
        sent.flatMap(told::of)
            .map(one -> one.corrected(results.results(), results.set().scale()))
            .orElse(List.of()));
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
    var results = new HashMap<AgencyId, String>();
    published(round).forEach((to, one) -> results.put(to, told.kept(LetterResults.of(one))));
    var to = letter.send(version, results, clock.instant());
    letters.saveAndFlush(letter);
    events.publishEvent(new LetterSent(round, to));
  }

  private void requirePublished(RoundId round, AgencyId agency) {
    if (!published(round).containsKey(agency)) {
      throw new Refused("report.refused.nobodyToWriteTo");
    }
  }

  /** By agency, in the order of their names. */
  private Map<AgencyId, AgencyResults> published(RoundId round) {
    var found = summaries.results(round);
    var byAgency = found.results().stream().collect(groupingBy(PublishedResult::agency));
    var published = new LinkedHashMap<AgencyId, AgencyResults>();
    for (var agency : agencies.all()) {
      var results = byAgency.get(agency.id());
      if (results != null) {
        published.put(agency.id(), new AgencyResults(agency, found.round(), found.set(), results));
      }
    }
    return published;
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
