package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.Extensions;
import org.s11portal.audit.OpenRound;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundUpkeep;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.SignOff;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The board signs a standard set off, and the officer opens a round on it. */
@Component
@DemonstrationProfile
class RoundScene {

  private final Acting acting;
  private final StandardSets sets;
  private final AuditRounds rounds;
  private final RoundUpkeep upkeep;
  private final Returns returns;
  private final Extensions extensions;
  private final JsonMapper json;

  RoundScene(
      Acting acting,
      StandardSets sets,
      AuditRounds rounds,
      RoundUpkeep upkeep,
      Returns returns,
      Extensions extensions,
      JsonMapper json) {
    this.acting = acting;
    this.sets = sets;
    this.rounds = rounds;
    this.upkeep = upkeep;
    this.returns = returns;
    this.extensions = extensions;
    this.json = json;
  }

  RoundTale lastYear(List<String> agencies) {
    return open(
        "2014-15",
        "2014–15",
        "standards/section-11-2014.json",
        LocalDate.of(2014, 4, 24),
        LocalDate.of(2014, 6, 16),
        LocalDate.of(2014, 8, 29),
        Optional.empty(),
        agencies);
  }

  RoundTale thisYear(List<String> agencies) {
    return open(
        "2015-16",
        "2015–16",
        "standards/section-11-2015.json",
        LocalDate.of(2015, 4, 23),
        LocalDate.of(2015, 6, 15),
        LocalDate.of(2015, 8, 31),
        Optional.of(new RoundId("2014-15")),
        agencies);
  }

  /** The children’s centres join when the round has long been under way. */
  void askLate(RoundTale round, String agency, LocalDate on, LocalDate due) {
    acting.as(
        "officer",
        on,
        LocalTime.of(11, 0),
        () -> rounds.ask(round.id(), new AgencyId(agency), due));
  }

  /** Somebody may find that it needs longer, and says why. */
  void extend(RoundTale round, String agency, LocalDate on, LocalDate due, String reason) {
    acting.as(
        "officer",
        on,
        LocalTime.of(10, 30),
        () ->
            returns.in(round.id()).stream()
                .filter(one -> one.agency().equals(new AgencyId(agency)))
                .forEach(one -> extensions.grant(one.id(), due, reason)));
  }

  void close(RoundTale round, LocalDate on) {
    acting.as("officer", on, LocalTime.of(9, 30), () -> upkeep.close(round.id()));
  }

  private RoundTale open(
      String code,
      String years,
      String file,
      LocalDate board,
      LocalDate opens,
      LocalDate due,
      Optional<RoundId> previous,
      List<String> agencies) {
    var definition = Script.read(json, file, new TypeReference<StandardSetDefinition>() {});
    var at = board.atTime(14, 0).atZone(Dates.LONDON).toInstant();
    var set = acting.as("manager", at, () -> sets.add(definition));
    acting.as(
        "manager",
        board,
        LocalTime.of(16, 0),
        () -> sets.signOff(set, new SignOff(text("demonstration.board", board.getYear()), board)));
    var opening =
        new OpenRound(
            new RoundId(code),
            text("demonstration.round", years),
            set,
            opens,
            due,
            text("demonstration.declaration"),
            previous,
            agencies.stream().map(AgencyId::new).toList());
    acting.as("officer", opens, LocalTime.of(9, 0), () -> rounds.open(opening));
    return new RoundTale(opening.id(), sets.get(set), opens, due, agencies);
  }
}
