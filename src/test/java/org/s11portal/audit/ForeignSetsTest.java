package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.manifest.FrozenAnswer;
import org.s11portal.audit.manifest.SealedManifest;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.ConfirmSet;
import org.s11portal.standards.GivenSets;
import org.s11portal.standards.Grade;
import org.s11portal.standards.SetImports;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSetStatus;
import org.s11portal.standards.StandardSets;
import org.s11portal.standards.reading.SetWorkbook;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Sets with other scales than ours, from the file they come in to the version handed in. */
@PortalTest
class ForeignSetsTest {

  private static final AgencyId BCHC = new AgencyId("bchc");
  private static final PlannedImprovement IMPROVEMENT =
      new PlannedImprovement("Check everybody", "Rota lead", LocalDate.of(2098, 1, 31));

  @Autowired private Agencies agencies;
  @Autowired private StandardSets sets;
  @Autowired private SetImports imports;
  @Autowired private AuditRounds rounds;
  @Autowired private Answers answers;
  @Autowired private SelfAssessments own;
  @Autowired private SignOffs signOffs;
  @Autowired private ReturnVersions versions;
  @Autowired private JsonMapper json;

  @BeforeEach
  void anAgencyOfHealth() {
    SignInAs.manager();
    agencies.join(
        new AgencySummary(BCHC, "BCHC", "BCHC", AgencyKind.HEALTH, LocalDate.of(2014, 4, 1)));
  }

  @Test
  void aSetOfRedAmberAndGreenIsImportedAnsweredAndHandedIn() throws IOException {
    var file = new ByteArrayOutputStream();
    SetWorkbook.write(GivenSets.trafficLights(), file);
    asked(GivenSets.trafficLights(), file.toByteArray());

    answer("A1", "red", "");
    answer("A2", "green", "");
    assertThat(lacking()).containsExactly(tuple("A1", Completeness.What.IMPROVEMENT));
    refused("audit.refused.incomplete", this::sent);
    refused("audit.refused.unknownGrade", () -> answer("A2", "3", ""));
    refused("audit.refused.unknownGrade", () -> answer("A2", "na", "Nobody is employed."));
    answers.promise("A1", IMPROVEMENT);

    assertThat(handedIn())
        .extracting(FrozenAnswer::criterion, FrozenAnswer::grade)
        .containsExactly(tuple("A1", "red"), tuple("A2", "green"));
    assertThat(handedIn().getFirst().improvements()).hasSize(1);
  }

  @Test
  void aSetOfFourWordsIsImportedAnsweredAndHandedIn() throws IOException {
    asked(GivenSets.fourWords(), json.writeValueAsBytes(GivenSets.fourWords()));

    answer("1.1", "requires", "");
    answer("2.1", "na", "");
    answer("2.2", "outstanding", "");
    assertThat(lacking()).containsExactly(tuple("1.1", Completeness.What.IMPROVEMENT));
    answers.promise("1.1", IMPROVEMENT);

    assertThat(handedIn())
        .extracting(FrozenAnswer::criterion, FrozenAnswer::grade)
        .containsExactly(tuple("1.1", "requires"), tuple("2.1", "na"), tuple("2.2", "outstanding"));
    var read = versions.read(AuditScene.ROUND, BCHC, 1).whole();
    assertThat(read.set().scale().band(new Grade("requires")).orElseThrow().word())
        .isEqualTo("Requires improvement");
  }

  @Test
  void oursIsImportedAnsweredAndHandedIn() throws IOException {
    var ours = GivenSets.ours(json);
    var file = new ByteArrayOutputStream();
    SetWorkbook.write(ours, file);
    asked(ours, file.toByteArray());
    var codes = ours.criteria().map(one -> one.code()).toList();

    codes.forEach(code -> answer(code, "3", ""));
    answer(codes.getFirst(), "1", "");
    answer(codes.getLast(), "na", "");
    assertThat(lacking())
        .containsExactly(
            tuple(codes.getFirst(), Completeness.What.IMPROVEMENT),
            tuple(codes.getLast(), Completeness.What.REASON_NOT_APPLICABLE));
    answers.promise(codes.getFirst(), IMPROVEMENT);
    answer(codes.getLast(), "na", "We run no such service.");

    assertThat(handedIn()).hasSize(codes.size());
  }

  /** The set comes out of a file, is signed off, and a round asks it. */
  private void asked(StandardSetDefinition set, byte[] file) {
    var preview = imports.read(new ByteArrayInputStream(file));
    assertThat(preview.definition()).isEqualTo(set);
    var id =
        imports.confirm(
            new ConfirmSet(preview, set.code(), set.version(), set.title(), Optional.empty()));
    sets.signOff(id, GivenSets.APRIL);
    assertThat(sets.get(id).status()).isEqualTo(StandardSetStatus.SIGNED_OFF);
    rounds.open(
        new OpenRound(
            AuditScene.ROUND,
            "Audit on " + set.title(),
            id,
            LocalDate.of(2015, 6, 15),
            AuditScene.DUE,
            AuditScene.DECLARATION,
            Optional.empty(),
            List.of(BCHC)));
    SignInAs.lead("bchc");
  }

  private void answer(String code, String grade, String notApplicable) {
    answers.draft(
        new SaveAnswer(
            code,
            Optional.of(new Grade(grade)),
            notApplicable,
            "We do this.",
            "",
            true,
            own.sheet(code).answer().version()));
  }

  private List<org.assertj.core.groups.Tuple> lacking() {
    return own.current().orElseThrow().completeness().missing().stream()
        .map(one -> tuple(one.criterion().code(), one.what()))
        .toList();
  }

  private void sent() {
    signOffs.send();
  }

  private List<FrozenAnswer> handedIn() {
    if (own.current().orElseThrow().submissions().isEmpty()) {
      sent();
      SignInAs.signoff("bchc");
      signOffs.submit(new Declaration("Sonia Marsh", "Director", AuditScene.DECLARATION, true));
    }
    var version = versions.read(AuditScene.ROUND, BCHC, 1);
    var id = version.whole().assessment().id();
    assertThat(SealedManifest.read(versions.manifest(id, 1)).isWhole()).isTrue();
    return version.manifest().answers();
  }

  private static void refused(String key, Runnable doing) {
    assertThatThrownBy(doing::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }
}
