package org.s11portal.theme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.AskedChallenge;
import org.s11portal.panel.AskedChallenges;
import org.s11portal.panel.FoundGaps;
import org.s11portal.standards.CriterionDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers read challenges and findings one by one and say which themes they belong to. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class ThemeCoding {

  private final ThemeRepository themes;
  private final CodingRepository codings;
  private final AskedChallenges challenges;
  private final FoundGaps gaps;
  private final AuditRounds rounds;
  private final RoundSets sets;
  private final CurrentUser currentUser;
  private final Clock clock;

  ThemeCoding(
      ThemeRepository themes,
      CodingRepository codings,
      AskedChallenges challenges,
      FoundGaps gaps,
      AuditRounds rounds,
      RoundSets sets,
      CurrentUser currentUser,
      Clock clock) {
    this.themes = themes;
    this.codings = codings;
    this.challenges = challenges;
    this.gaps = gaps;
    this.rounds = rounds;
    this.sets = sets;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Every challenge of a round and every final gap, coded or not. */
  @Transactional(readOnly = true)
  public List<ToCode> in(RoundId round) {
    rounds.get(round);
    var coded = coded(round);
    return Stream.concat(
            challenges.in(round).stream()
                .map(one -> new Subject(one.about(), Optional.of(one.id()))),
            gaps.in(round).stream().map(gap -> new Subject(gap, Optional.empty())))
        .map(one -> new ToCode(one, coded.getOrDefault(one, Set.of())))
        .toList();
  }

  /** The first one that is not coded, behind another, and from the top when there is none. */
  @Transactional(readOnly = true)
  public CodingDesk next(RoundId round, Optional<Subject> behind) {
    var all = in(round);
    var subjects = all.stream().map(ToCode::subject).toList();
    var start = behind.map(subjects::indexOf).orElse(-1) + 1;
    var open =
        Stream.concat(all.subList(start, all.size()).stream(), all.subList(0, start).stream())
            .filter(one -> !one.isCoded())
            .map(ToCode::subject)
            .toList();
    return new CodingDesk(open.size(), all.size(), open.stream().findFirst().map(this::next));
  }

  private CodingDesk.Next next(Subject subject) {
    var about = subject.about();
    return new CodingDesk.Next(
        subject,
        sets.of(rounds.get(about.round()))
            .criterion(about.code())
            .map(CriterionDetail::title)
            .orElse(""),
        words(subject).orElseThrow(NotFound::new));
  }

  /** From now on it belongs to exactly these themes. */
  public void code(Subject subject, Set<ThemeId> wanted) {
    if (words(subject).isEmpty()) {
      throw new NotFound();
    }
    var by = currentUser.get();
    var now = clock.instant();
    var merged = themes.merged();
    var before = codings.of(subject);
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

  /** Empty where it is not to be coded, or not by this person. */
  private Optional<String> words(Subject subject) {
    return subject
        .challenge()
        .map(challenge -> challenges.words(new AskedChallenge(challenge, subject.about())))
        .orElseGet(() -> gaps.reason(subject.about()));
  }

  private Map<Subject, Set<ThemeId>> coded(RoundId round) {
    var merged = themes.merged();
    return codings.inForce(round).stream()
        .collect(
            groupingBy(
                Coding::subject, mapping(coding -> merged.countsUnder(coding.theme()), toSet())));
  }
}
