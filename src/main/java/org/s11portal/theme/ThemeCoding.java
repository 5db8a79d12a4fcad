package org.s11portal.theme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeLog;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.FoundGaps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers read challenges and findings one by one and say which themes they belong to. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class ThemeCoding {

  private final ThemeRepository themes;
  private final CodingRepository codings;
  private final ChallengeLog challenges;
  private final FoundGaps gaps;
  private final AuditRounds rounds;
  private final CurrentUser currentUser;
  private final Clock clock;

  ThemeCoding(
      ThemeRepository themes,
      CodingRepository codings,
      ChallengeLog challenges,
      FoundGaps gaps,
      AuditRounds rounds,
      CurrentUser currentUser,
      Clock clock) {
    this.themes = themes;
    this.codings = codings;
    this.challenges = challenges;
    this.gaps = gaps;
    this.rounds = rounds;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Every challenge of a round and every final gap, coded or not. */
  @Transactional(readOnly = true)
  public List<ToCode> in(RoundId round) {
    rounds.get(round);
    var coded = coded(round);
    return Stream.concat(
            challenges.inRound(round, EnumSet.allOf(ChallengeStatus.class)).stream()
                .map(one -> new ToCode(subject(one), one.text(), Set.of())),
            gaps.in(round).stream()
                .map(
                    gap ->
                        new ToCode(
                            new Subject(gap.finding(), Optional.empty()), gap.reason(), Set.of())))
        .map(
            one ->
                new ToCode(one.subject(), one.words(), coded.getOrDefault(one.subject(), Set.of())))
        .toList();
  }

  /** From now on it belongs to exactly these themes. */
  public void code(Subject subject, Set<ThemeId> wanted) {
    var round = subject.about().round();
    if (in(round).stream().noneMatch(one -> one.subject().equals(subject))) {
      throw new NotFound();
    }
    var by = currentUser.get();
    var now = clock.instant();
    var merged = merged();
    var before =
        codings.inForce(round).stream().filter(one -> one.subject().equals(subject)).toList();
    before.stream()
        .filter(one -> !wanted.contains(merged.countsUnder(one.theme())))
        .forEach(
            one -> {
              one.end(by, now);
              codings.saveAndFlush(one);
            });
    var kept = before.stream().map(one -> merged.countsUnder(one.theme())).collect(toSet());
    wanted.stream()
        .filter(one -> !kept.contains(one))
        .map(one -> themes.findById(one.value()).orElseThrow(NotFound::new))
        .forEach(theme -> codings.saveAndFlush(new Coding(theme, subject, by, now)));
  }

  private Map<Subject, Set<ThemeId>> coded(RoundId round) {
    var merged = merged();
    return codings.inForce(round).stream()
        .collect(
            groupingBy(
                Coding::subject, mapping(coding -> merged.countsUnder(coding.theme()), toSet())));
  }

  private MergedThemes merged() {
    return new MergedThemes(themes.findAllByOrderByName().stream().map(Theme::detail).toList());
  }

  private static Subject subject(ChallengeDetail challenge) {
    return new Subject(
        new FindingKey(challenge.round(), challenge.agency(), challenge.code()),
        Optional.of(challenge.id()));
  }
}
