package org.s11portal.theme;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.s11portal.audit.PublishedReturns;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often themes came up in a round. */
@Service
@Transactional(readOnly = true)
public class ThemeFigures {

  private final ThemeRepository themes;
  private final CodingRepository codings;
  private final PublishedReturns published;
  private final NobodySeesTheirOwnBeforePublication own;

  ThemeFigures(
      ThemeRepository themes,
      CodingRepository codings,
      PublishedReturns published,
      NobodySeesTheirOwnBeforePublication own) {
    this.themes = themes;
    this.codings = codings;
    this.published = published;
    this.own = own;
  }

  /** In the agencies whose results are published; what came up most comes first. */
  @RolesAllowed({
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public List<ThemeFigure> published(RoundId round) {
    var open = published.of(round);
    return figures(round, coding -> open.contains(coding.subject().about().agency()));
  }

  /** The same in numbers alone, without what was coded. */
  @RolesAllowed({
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER,
    Roles.OPEN_DATA
  })
  public List<ThemeCount> counts(RoundId round) {
    return published(round).stream().map(ThemeCount::of).toList();
  }

  /** The themes of one finding and the challenges beside it; empty while it is not published. */
  @RolesAllowed({
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public List<ThemeFigure> on(FindingKey about) {
    return published.of(about.round()).contains(about.agency())
        ? figures(about.round(), coding -> coding.subject().about().equals(about))
        : List.of();
  }

  /** In all agencies, for those at work on them; of their own, what is published. */
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public List<ThemeFigure> all(RoundId round) {
    var open = own.open();
    return figures(round, coding -> open.test(coding.subject()));
  }

  /** What counts under one theme in any round, by the same rule. */
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public List<CodingDetail> under(ThemeId theme) {
    var open = own.open();
    return onceEach(
        codings.under(themes.merged().countingUnder(theme)).stream()
            .filter(coding -> open.test(coding.subject()))
            .map(coding -> coding.detail(theme))
            .toList());
  }

  private List<ThemeFigure> figures(RoundId round, Predicate<Coding> which) {
    var all = themes.findAllByOrderByName().stream().map(Theme::detail).toList();
    var merged = new MergedThemes(all);
    var counted =
        codings.inForce(round).stream()
            .filter(which)
            .map(coding -> coding.detail(merged.countsUnder(coding.theme())))
            .collect(groupingBy(CodingDetail::countsUnder));
    counted.replaceAll((theme, some) -> onceEach(some));
    return all.stream()
        .filter(theme -> counted.containsKey(theme.id()))
        .map(theme -> new ThemeFigure(theme, counted.getOrDefault(theme.id(), List.of())))
        .sorted(Comparator.comparingInt((ThemeFigure figure) -> figure.codings().size()).reversed())
        .toList();
  }

  /** What was coded under two themes that are one now counts once. */
  private static List<CodingDetail> onceEach(List<CodingDetail> some) {
    var seen = new HashSet<Subject>();
    return some.stream().filter(one -> seen.add(one.subject())).toList();
  }
}
