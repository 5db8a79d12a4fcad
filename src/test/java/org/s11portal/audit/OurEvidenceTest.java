package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.history.History;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.StoreUpkeep;
import org.s11portal.evidence.WebAddress;
import org.s11portal.evidence.Withdrawals;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OurEvidenceTest {

  @Autowired private ApplicationContext context;
  @Autowired private OurEvidence ours;
  @Autowired private EvidenceKeeping keeping;
  @Autowired private Answers answers;
  @Autowired private SelfAssessments own;
  @Autowired private Returns returns;
  @Autowired private Withdrawals withdrawals;
  @Autowired private StoreUpkeep upkeep;
  @Autowired private History history;
  private AuditScene scene;

  @BeforeEach
  void askTwoAgencies() {
    scene = new AuditScene(context).asking("bchc", "yos");
  }

  @Test
  void oneDocumentServesManyCriteriaAndTheLibrarySaysWhich() {
    SignInAs.contributor("bchc");
    var minutes = upload("1.1", "minutes.txt", "May");
    answers.attach("1.2", minutes.id(), "");
    answers.note("1.2", minutes.id(), new EvidenceNote("That it was discussed", "item 4"));

    var kept = ours.all(EvidenceFilter.EVERYTHING);

    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().uses())
        .extracting(EvidenceUse::criterion)
        .containsExactly("1.1", "1.2");
    assertThat(kept.getFirst().places()).isEqualTo(2);
    assertThat(own.sheet("1.2").answer().evidence().getFirst().inWords())
        .isEqualTo("see item 4: That it was discussed");
  }

  @Test
  void aNewerVersionIsShownWhereTheAnswerCanStillChange() {
    SignInAs.contributor("bchc");
    var old = upload("1.1", "plan.txt", "2014");

    var newer = renew(old.id(), "plan-2015.txt", "2015");

    assertThat(own.sheet("1.1").answer().evidence())
        .extracting(EvidenceLink::document)
        .containsExactly(newer.id());
    assertThat(ours.one(old.id()).versions()).hasSize(2);
    assertThat(ours.all(EvidenceFilter.EVERYTHING)).hasSize(1);
  }

  @Test
  void whatWasHandedInKeepsItsVersionWhateverComesLater() throws IOException {
    SignInAs.contributor("bchc");
    var frozen = upload("1.1", "frozen.txt", "as handed in");
    var open = upload("1.2", "open.txt", "as handed in, too");
    scene.givenBack("bchc", "1.2", "Say who.");
    SignInAs.contributor("bchc");

    renew(frozen.id(), "frozen.txt", "changed");
    var newer = renew(open.id(), "open.txt", "changed, too");

    assertThat(evidenceOf("1.1")).containsExactly(frozen.id());
    assertThat(evidenceOf("1.2")).containsExactly(newer.id());
    assertThat(ours.one(open.id()).uses())
        .anyMatch(use -> use.document().equals(open.id()) && use.submission() == 1);
    SignInAs.officer();
    try (var bytes = returns.open(scene.id("bchc"), open.id()).bytes().open()) {
      assertThat(bytes.readAllBytes()).isEqualTo(SampleFiles.text("as handed in, too"));
    }
  }

  @Test
  void whatWasHandedInCannotBeWithdrawnAlsoWhenItStandsUnderNoAnswerAnyMore() {
    SignInAs.contributor("bchc");
    var document = upload("1.2", "minutes.txt", "May");
    scene.givenBack("bchc", "1.2", "Say who.");
    SignInAs.contributor("bchc");
    answers.detach("1.2", document.id());

    assertThatThrownBy(() -> keeping.withdraw(document.id())).isInstanceOf(Refused.class);
    // The database says the same to whoever forgets to ask.
    assertThatThrownBy(() -> withdrawals.withdraw(new AgencyId("bchc"), document.id()))
        .isInstanceOf(Refused.class);
    assertThat(upkeep.verifyStore()).matches(found -> found.isSound() && found.documents() == 1);
  }

  @Test
  void whatNothingRestsOnCanBeWithdrawn() {
    SignInAs.contributor("bchc");
    var document = upload("1.1", "minutes.txt", "May");
    assertThatThrownBy(() -> keeping.withdraw(document.id())).isInstanceOf(Refused.class);

    answers.detach("1.1", document.id());
    keeping.withdraw(document.id());

    assertThat(ours.all(EvidenceFilter.EVERYTHING)).isEmpty();
    assertThat(ours.room().used()).isZero();
  }

  @Test
  void aLinkStandsUnderAnAnswerLikeADocument() {
    SignInAs.contributor("bchc");
    var link =
        keeping.addLink(
            new NewLink(
                new WebAddress("https://policy.example/safeguarding"),
                Optional.of("Policy"),
                Optional.of(LocalDate.of(2015, 5, 1)),
                Optional.empty()));
    answers.attach("1.1", link.id(), "");

    assertThat(ours.under(own.sheet("1.1").answer()).values())
        .extracting(kept -> kept.document().title())
        .containsExactly("Policy");
  }

  @Test
  void documentsAreFoundByTheirWordsAndByWhatTheyNeed() {
    SignInAs.contributor("bchc");
    var minutes = upload("1.1", "minutes.txt", "May");
    keeping.add("Training log.txt", bytes("log"));
    keeping.describe(
        minutes.id(),
        minutes.version(),
        new Description(
            "Minutes of the board", Optional.empty(), Optional.of(LocalDate.of(2015, 1, 1))));

    assertThat(found("BOARD", EvidenceFilter.Show.ALL)).containsExactly("Minutes of the board");
    assertThat(found("", EvidenceFilter.Show.TO_REVIEW)).containsExactly("Minutes of the board");
    assertThat(found("", EvidenceFilter.Show.UNUSED)).containsExactly("Training log");
    assertThat(found("%' or 1=1 --", EvidenceFilter.Show.ALL)).isEmpty();
  }

  @Test
  void anotherAgencysDocumentIsAsUnknownAsNoneAndTheAttemptIsInTheHistory() {
    SignInAs.contributor("bchc");
    var document = upload("1.1", "minutes.txt", "May");

    SignInAs.contributor("yos");
    for (var asked : List.of(document.id(), DocumentId.random())) {
      assertThatThrownBy(() -> ours.one(asked)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> ours.open(asked)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> renew(asked, "mine.txt", "now")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> keeping.withdraw(asked)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> answers.attach("1.1", asked, "")).isInstanceOf(NotFound.class);
    }
    assertThat(ours.all(EvidenceFilter.EVERYTHING)).isEmpty();
    assertThat(history.of("Document", document.id().value().toString()))
        .anyMatch(
            entry ->
                entry.what().name().equals("REFUSED") && entry.who().equals("yos-contributor"));
  }

  @Test
  void aReturnsDocumentsAreClosedToWhoeverMayNotReadIt() {
    SignInAs.contributor("bchc");
    var document = upload("1.1", "minutes.txt", "May");
    SignInAs.officer();
    var assessment = scene.id("bchc");
    assertThat(returns.open(assessment, document.id())).isNotNull();

    SignInAs.contributor("yos");
    assertThatThrownBy(() -> returns.open(assessment, document.id())).isInstanceOf(NotFound.class);
    SignInAs.panelMember("member", "yos");
    assertThatThrownBy(() -> returns.open(assessment, document.id())).isInstanceOf(NotFound.class);
    assertThat(history.of("Document", document.id().value().toString()))
        .filteredOn(entry -> entry.what().name().equals("REFUSED"))
        .hasSize(2);
  }

  @Test
  void signOffOfficersReadTheLibraryAndChangeNothing() {
    SignInAs.contributor("bchc");
    var document = upload("1.1", "minutes.txt", "May");

    SignInAs.signoff("bchc");
    assertThat(ours.one(document.id()).document().id()).isEqualTo(document.id());
    assertThatThrownBy(() -> keeping.withdraw(document.id()))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> keeping.add("a.txt", bytes("a")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoeverActsForNoAgencyHasNoLibrary() {
    SignInAs.officer();
    assertThatThrownBy(() -> ours.all(EvidenceFilter.EVERYTHING))
        .isInstanceOf(AccessDeniedException.class);
  }

  private List<String> found(String words, EvidenceFilter.Show show) {
    return ours.all(new EvidenceFilter(words, show)).stream()
        .map(kept -> kept.document().title())
        .toList();
  }

  private List<DocumentId> evidenceOf(String code) {
    return own.sheet(code).answer().evidence().stream().map(EvidenceLink::document).toList();
  }

  private DocumentDetail upload(String code, String name, String content) {
    return answers.upload(code, name, bytes(content));
  }

  private DocumentDetail renew(DocumentId older, String name, String content) {
    return keeping.renew(
        new RenewDocument(older, name, Optional.empty(), Optional.empty()), bytes(content));
  }

  private static ByteArrayInputStream bytes(String content) {
    return new ByteArrayInputStream(SampleFiles.text(content));
  }
}
