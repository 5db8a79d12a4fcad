package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.Answers;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.CaseReference;
import org.s11portal.audit.Declaration;
import org.s11portal.audit.MeantRound;
import org.s11portal.audit.OpenRound;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundKind;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SignOffs;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.Moderations;
import org.s11portal.panel.RecordModeration;
import org.s11portal.panel.Sittings;
import org.s11portal.standards.Grade;
import org.s11portal.standards.SignOff;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Beside the yearly audit: one agency’s practice, concluded, and case files that are under way. */
@Component
@DemonstrationProfile
class OtherAudits {

  private static final RoundId ONE_AGENCY = new RoundId("practice-cafcass-2016");
  private static final RoundId FILES = new RoundId("neglect-files-2016");
  private static final String CAFCASS = "cafcass";
  private static final LocalDate BOARD = LocalDate.of(2016, 1, 14);
  private static final LocalDate PANEL = LocalDate.of(2016, 3, 1);

  private final Acting acting;
  private final StandardSets sets;
  private final AuditRounds rounds;
  private final Answers answers;
  private final SignOffs signOffs;
  private final PanelScene panels;
  private final Sittings sittings;
  private final Moderations moderations;
  private final Afterwards afterwards;
  private final JsonMapper json;

  OtherAudits(
      Acting acting,
      StandardSets sets,
      AuditRounds rounds,
      Answers answers,
      SignOffs signOffs,
      PanelScene panels,
      Sittings sittings,
      Moderations moderations,
      Afterwards afterwards,
      JsonMapper json) {
    this.acting = acting;
    this.sets = sets;
    this.rounds = rounds;
    this.answers = answers;
    this.signOffs = signOffs;
    this.panels = panels;
    this.sittings = sittings;
    this.moderations = moderations;
    this.afterwards = afterwards;
    this.json = json;
  }

  void play(Script script) {
    var set = signedOff();
    oneAgency(script, set);
    caseFiles(script, set);
  }

  private StandardSetId signedOff() {
    var definition =
        Script.read(
            json, "standards/practice-2016.json", new TypeReference<StandardSetDefinition>() {});
    var set = acting.as("manager", at(BOARD, 10), () -> sets.add(definition));
    acting.as(
        "manager",
        BOARD,
        LocalTime.of(16, 30),
        () -> sets.signOff(set, new SignOff(text("demonstration.board", BOARD.getYear()), BOARD)));
    return set;
  }

  private void oneAgency(Script script, StandardSetId set) {
    var opens = LocalDate.of(2016, 1, 18);
    var due = LocalDate.of(2016, 2, 12);
    open(
        new OpenRound(
            ONE_AGENCY,
            text("demonstration.other.oneAgency"),
            set,
            opens,
            due,
            text("demonstration.declaration"),
            Optional.empty(),
            List.of(new AgencyId(CAFCASS)),
            RoundKind.SINGLE_AGENCY,
            List.of()));
    answer(script, ONE_AGENCY, CAFCASS, LocalDate.of(2016, 2, 3), "", "2", "3", "2", "2");
    handIn(script);
    var tale = new RoundTale(ONE_AGENCY, sets.get(set), opens, due, List.of(CAFCASS));
    var panel = panels.book(script, tale, CAFCASS, PANEL, 10);
    acting.as("panelchair", PANEL, LocalTime.of(10, 0), () -> sittings.hold(panel));
    acting.as(
        "panelchair",
        PANEL,
        LocalTime.of(10, 40),
        () -> {
          moderations.record(
              new RecordModeration(
                  panel,
                  "2.2",
                  new Grade("1"),
                  text("demonstration.other.lowered"),
                  ModerationDetail.NOTHING_YET));
          moderations.agreeWithStandard(panel, 1);
          moderations.agreeWithStandard(panel, 2);
        });
    afterwards.conclude(panel, PANEL);
    afterwards.circulate(panel, PANEL.plusDays(1));
    afterwards.agree(panel, CAFCASS, PANEL.plusDays(8));
    afterwards.approve(panel, PANEL.plusDays(15));
    afterwards.publish(ONE_AGENCY, PANEL.plusDays(16));
  }

  private void caseFiles(Script script, StandardSetId set) {
    open(
        new OpenRound(
            FILES,
            text("demonstration.other.files"),
            set,
            LocalDate.of(2016, 4, 4),
            LocalDate.of(2016, 5, 27),
            text("demonstration.declaration"),
            Optional.empty(),
            List.of(
                new AgencyId("csc"), new AgencyId("west-midlands-police"), new AgencyId("swbh")),
            RoundKind.CASE_FILE,
            CaseReference.read("N07, N12, N15")));
    answer(script, FILES, "csc", LocalDate.of(2016, 4, 12), "N07.", "2", "2", "3", "2");
    answer(script, FILES, "csc", LocalDate.of(2016, 4, 13), "N12.", "3", "2");
    answer(script, FILES, "west-midlands-police", LocalDate.of(2016, 4, 14), "N07.", "2");
  }

  private void open(OpenRound opening) {
    acting.as("officer", opening.opensOn(), LocalTime.of(9, 0), () -> rounds.open(opening));
  }

  /** As many questions as there are grades, in their order. */
  private void answer(
      Script script, RoundId round, String agency, LocalDate on, String file, String... grades) {
    var who = script.partnership().agency(agency).contributors().getFirst().username();
    var codes = List.of("1.1", "1.2", "2.1", "2.2");
    for (var nth = 0; nth < grades.length; nth++) {
      var code = codes.get(nth);
      var grade = grades[nth];
      acting.as(
          who,
          at(on, 9 + nth),
          () ->
              MeantRound.in(
                  round,
                  () ->
                      answers.draft(
                          new SaveAnswer(
                              file + code,
                              Optional.of(new Grade(grade)),
                              "",
                              text("demonstration.other.says." + code + "." + grade),
                              "",
                              true,
                              SaveAnswer.NEVER_KEPT))));
    }
  }

  private void handIn(Script script) {
    var officer = script.partnership().agency(CAFCASS).signoff();
    acting.as(
        CAFCASS + "-lead",
        at(LocalDate.of(2016, 2, 8), 10),
        () ->
            MeantRound.in(
                ONE_AGENCY,
                () -> {
                  signOffs.send();
                  return "sent";
                }));
    acting.as(
        officer.username(),
        at(LocalDate.of(2016, 2, 10), 15),
        () ->
            MeantRound.in(
                ONE_AGENCY,
                () ->
                    signOffs.submit(
                        new Declaration(
                            officer.name(),
                            officer.title(),
                            text("demonstration.declaration"),
                            true))));
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 20).atZone(Dates.LONDON).toInstant();
  }
}
