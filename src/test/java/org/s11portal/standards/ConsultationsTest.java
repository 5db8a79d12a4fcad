package org.s11portal.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ConsultationsTest {

  @Autowired private StandardSets sets;
  @Autowired private StandardSetDrafts drafts;
  @Autowired private CriterionDrafts criteria;
  @Autowired private Consultations consultations;
  @Autowired private ConsultationDesk desk;

  private StandardSetId set;
  private CriterionId first;

  @BeforeEach
  void anEditionOutForConsultation() {
    SignInAs.manager();
    set = sets.add(GivenSets.trafficLights());
    sets.consult(sets.get(set).held());
    first = sets.get(set).criterion("A1").orElseThrow().id();
  }

  @Test
  void agencySeesItsOwnCommentsAndNobodyElses() {
    SignInAs.contributor("bchc");
    consultations.say(set, first, "Too vague.");
    SignInAs.signoff("bchc");
    consultations.say(set, first, " And too long. ");
    SignInAs.lead("swbh");
    consultations.say(set, first, "Fine with us.");

    assertThat(consultations.own(set))
        .extracting(CommentDetail::words)
        .containsExactly("Fine with us.");
    SignInAs.lead("bchc");
    assertThat(consultations.own(set))
        .extracting(CommentDetail::words)
        .containsExactly("Too vague.", "And too long.");
    SignInAs.manager();
    assertThat(desk.all(set))
        .extracting(CommentDetail::agency)
        .containsExactly(new AgencyId("bchc"), new AgencyId("bchc"), new AgencyId("swbh"));
  }

  @Test
  void managerAnswersAndTheAgencyReadsTheAnswer() {
    SignInAs.contributor("bchc");
    var comment = consultations.say(set, first, "Too vague.");
    SignInAs.manager();
    desk.answer(new AnswerComment(comment, 0, "We named the checks.", true));
    assertThatThrownBy(() -> desk.answer(new AnswerComment(comment, 0, "Twice", true)))
        .isInstanceOf(Stale.class);
    SignInAs.contributor("bchc");
    assertThat(consultations.own(set))
        .first()
        .satisfies(
            said -> {
              assertThat(said.answer()).isEqualTo("We named the checks.");
              assertThat(said.dealtWith()).isTrue();
            });
  }

  @Test
  void commentsAreTakenOnlyWhileTheEditionIsOut() {
    SignInAs.manager();
    sets.takeBack(sets.get(set).held());
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> consultations.say(set, first, "Late")).isInstanceOf(NotFound.class);
    SignInAs.manager();
    sets.signOff(set, GivenSets.APRIL);
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> consultations.say(set, first, "Too late")).isInstanceOf(Refused.class);
  }

  @Test
  void blankAndUnboundedCommentsAreRefused() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> consultations.say(set, first, " \n")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> consultations.say(set, first, "x".repeat(10_001)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void commentStaysWhenItsCriterionIsTakenOutAndKeepsTheDraftFromGoingAway() {
    SignInAs.contributor("bchc");
    consultations.say(set, first, "Leave this out.");
    SignInAs.manager();
    sets.takeBack(sets.get(set).held());
    criteria.removeCriterion(sets.get(set).held(), first);
    assertThat(desk.all(set)).extracting(CommentDetail::code).containsExactly("A1");
    assertThatThrownBy(() -> drafts.discard(sets.get(set).held())).isInstanceOf(Refused.class);
  }

  @Test
  void sidesOfTheConsultationAreKeptApart() {
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> desk.all(set)).isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(() -> consultations.say(set, first, "x"))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> consultations.own(set)).isInstanceOf(AccessDeniedException.class);
  }
}
