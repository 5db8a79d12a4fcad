package org.s11portal.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.audit.ActionTaken;
import org.s11portal.audit.ActionsTaken;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.Lineage;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.People;
import org.s11portal.identity.SignedIn;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays everything out on a desk. It asks nobody’s leave: the services do. */
@Component
class DeskReader {

  private final ModerationRepository moderations;
  private final ChallengeRepository challenges;
  private final MinuteRepository minutes;
  private final NoteRepository notes;
  private final OutstandingWork work;
  private final LineReader lines;
  private final Returns returns;
  private final AuditRounds rounds;
  private final Agenda agenda;
  private final Lineage lineage;
  private final People people;
  private final ObjectProvider<ActionsTaken> plan;

  DeskReader(
      ModerationRepository moderations,
      ChallengeRepository challenges,
      MinuteRepository minutes,
      NoteRepository notes,
      OutstandingWork work,
      LineReader lines,
      Returns returns,
      AuditRounds rounds,
      Agenda agenda,
      Lineage lineage,
      People people,
      ObjectProvider<ActionsTaken> plan) {
    this.moderations = moderations;
    this.challenges = challenges;
    this.minutes = minutes;
    this.notes = notes;
    this.work = work;
    this.lines = lines;
    this.returns = returns;
    this.rounds = rounds;
    this.agenda = agenda;
    this.lineage = lineage;
    this.people = people;
    this.plan = plan;
  }

  DeskSheet read(ScrutinyPanel panel, SignedIn by) {
    var whole = returns.read(panel.assessment());
    var rights = panel.table(by).rights();
    var mayReadLines = lines.mayRead(panel, by);
    var asked = challenges.of(panel.assessment()).stream().map(Challenge::detail).toList();
    return new DeskSheet(
        panel.detail(),
        whole,
        moderations.of(panel.assessment()).stream()
            .map(one -> one.detail(whole.set().scale()))
            .collect(Collectors.toUnmodifiableMap(ModerationDetail::code, Function.identity())),
        whole.round().previous().map(previous -> lastYear(panel, whole.set(), previous)),
        asked,
        MinutesInOrder.of(minutes.of(panel.id().value()), whole.set()),
        rights.note() ? notes(panel) : Map.of(),
        work.of(panel),
        DeskAgenda.of(
            panel.agendaOrder(),
            mayReadLines ? lines.all(panel) : List.of(),
            whole.set(),
            mayReadLines),
        rights,
        people.names(asked.stream().map(ChallengeDetail::raisedBy).toList()));
  }

  /** Empty in the first round. */
  Optional<LastYear> lastYear(ScrutinyPanel panel) {
    return rounds
        .get(panel.round())
        .previous()
        .map(previous -> lastYear(panel, agenda.asked(panel), previous));
  }

  /** By today’s codes: a criterion may have had another one a year ago. */
  LastYear lastYear(ScrutinyPanel panel, StandardSetDetail now, RoundId previous) {
    var then = agenda.set(previous);
    var verdicts =
        moderations.finalOf(panel.agency(), previous).stream()
            .collect(Collectors.toMap(Moderation::code, Moderation::verdict));
    var byCode = new HashMap<String, PanelVerdict>();
    var answered =
        plan.stream().findFirst().map(port -> port.on(previous, panel.agency())).orElseGet(Map::of);
    var taken = new HashMap<String, List<ActionTaken>>();
    now.criteria()
        .forEach(
            criterion ->
                lineage
                    .of(criterion, now, then)
                    .map(CriterionDetail::code)
                    .ifPresent(
                        code -> {
                          Optional.ofNullable(verdicts.get(code))
                              .ifPresent(verdict -> byCode.put(criterion.code(), verdict));
                          taken.put(criterion.code(), answered.getOrDefault(code, List.of()));
                        }));
    return new LastYear(rounds.get(previous), then.scale(), Map.copyOf(byCode), Map.copyOf(taken));
  }

  private Map<AgendaItem, WrittenText> notes(ScrutinyPanel panel) {
    return notes.of(panel.id()).stream()
        .map(PanelNote::detail)
        .collect(Collectors.toUnmodifiableMap(WrittenText::item, Function.identity()));
  }
}
