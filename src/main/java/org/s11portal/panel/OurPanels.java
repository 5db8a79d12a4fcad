package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency’s own panels. Only its own can be found here at all. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class OurPanels {

  private final ScrutinyPanelRepository panels;
  private final ChallengeRepository challenges;
  private final MinuteRepository minutes;
  private final ModerationRepository moderations;
  private final AgreedActionRepository agreed;
  private final LineReader lines;
  private final Agenda agenda;
  private final CurrentUser currentUser;

  OurPanels(
      ScrutinyPanelRepository panels,
      ChallengeRepository challenges,
      MinuteRepository minutes,
      ModerationRepository moderations,
      AgreedActionRepository agreed,
      LineReader lines,
      Agenda agenda,
      CurrentUser currentUser) {
    this.panels = panels;
    this.challenges = challenges;
    this.minutes = minutes;
    this.moderations = moderations;
    this.agreed = agreed;
    this.lines = lines;
    this.agenda = agenda;
    this.currentUser = currentUser;
  }

  /** Those that were ever booked, the newest date first. */
  public List<OurPanel> all() {
    var agency = currentUser.get().actingAgency();
    var asked = challenges.of(agency).stream().map(Challenge::askedOfUs).toList();
    var written = minutes.circulatedTo(agency);
    return panels.of(agency).stream()
        .map(panel -> ours(panel, asked, written))
        .sorted(Comparator.comparing(OurPanels::date).reversed())
        .toList();
  }

  /** How many challenges wait for the agency’s answer. */
  public long toAnswer() {
    return challenges.of(currentUser.get().actingAgency()).stream()
        .map(Challenge::detail)
        .filter(challenge -> challenge.status() == ChallengeStatus.RAISED)
        .count();
  }

  private OurPanel ours(ScrutinyPanel panel, List<AskedOfUs> asked, List<MinuteItem> written) {
    var set = agenda.set(panel.round());
    var own = panel.id();
    return new OurPanel(
        panel.detail(),
        set,
        asked.stream().filter(one -> one.challenge().panel().equals(own)).toList(),
        MinutesInOrder.of(written.stream().filter(minute -> minute.isOf(own)).toList(), set),
        panel.status().isCirculated() ? grades(panel, set) : Map.of(),
        panel.status().isCirculated() ? superseded(panel, set) : List.of(),
        panel.status().isCirculated() ? agreed(panel) : List.of(),
        lines.sharedWith(panel.agency()).getOrDefault(own, List.of()),
        new AgendaTitles(set, panel.status().isCirculated() ? lines.titles(panel) : Map.of()));
  }

  private Map<String, ModerationDetail> grades(ScrutinyPanel panel, StandardSetDetail set) {
    return moderations.of(panel.assessment()).stream()
        .map(one -> one.detail(set.scale()))
        .collect(Collectors.toUnmodifiableMap(ModerationDetail::code, Function.identity()));
  }

  private List<AgreedActionDetail> agreed(ScrutinyPanel panel) {
    return agreed.of(panel.assessment()).stream().map(AgreedAction::detail).toList();
  }

  private List<ModerationDetail> superseded(ScrutinyPanel panel, StandardSetDetail set) {
    return moderations.supersededOf(panel.assessment()).stream()
        .map(one -> one.detail(set.scale()))
        .toList();
  }

  private static LocalDate date(OurPanel panel) {
    return panel.panel().sitting().map(SittingDetail::date).orElse(LocalDate.MIN);
  }
}
