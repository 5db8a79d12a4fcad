package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who answers what: given by the lead, to people of the same agency only. */
@PortalTest
class DelegationsTest {

  private static final UserId NADIA = new UserId("bchc-contributor");
  private static final UserId LEWIS = new UserId("bchc-lead");

  @Autowired private ApplicationContext context;
  @Autowired private Delegations delegations;
  @Autowired private Colleagues colleagues;
  @Autowired private TaskLists tasks;
  private AuditScene scene;

  @BeforeEach
  void twoAgenciesWithTheirPeople() {
    scene = new AuditScene(context).asking("bchc", "yos").withPeople("bchc", "yos");
  }

  @Test
  void whatTheLeadGivesStandsFirstOnTheColleaguesList() {
    SignInAs.lead("bchc");
    delegations.give(List.of("1.2", "2.1"), NADIA);
    SignInAs.contributor("bchc");
    assertThat(delegations.now()).isEqualTo(Map.of("1.2", NADIA, "2.1", NADIA));
    var list = tasks.current().orElseThrow();
    assertThat(list.of(NADIA)).extracting(TaskList.Task::code).containsExactly("1.2", "2.1");
    assertThat(list.next(NADIA).orElseThrow().code()).isEqualTo("1.2");
    assertThat(list.next(LEWIS).orElseThrow().code()).isEqualTo("1.1");
  }

  @Test
  void itIsGivenToSomebodyElseAndTakenBack() {
    SignInAs.lead("bchc");
    delegations.give(List.of("1.1", "1.2"), NADIA);
    delegations.give(List.of("1.1"), LEWIS);
    assertThat(delegations.now()).isEqualTo(Map.of("1.1", LEWIS, "1.2", NADIA));
    delegations.takeBack(List.of("1.1", "1.2"));
    assertThat(delegations.now()).isEmpty();
  }

  @Test
  void readyAnswersComeLast() {
    SignInAs.lead("bchc");
    delegations.give(List.of("1.1", "1.2"), NADIA);
    SignInAs.contributor("bchc");
    scene.ready("1.1");
    assertThat(tasks.current().orElseThrow().of(NADIA))
        .extracting(TaskList.Task::code)
        .containsExactly("1.2", "1.1");
  }

  @Test
  void somebodyOfAnotherAgencyCannotBeGivenAnything() {
    SignInAs.lead("bchc");
    refuses("yos-contributor");
    refuses("officer");
    refuses("nobody-at-all");
    assertThat(delegations.now()).isEmpty();
  }

  @Test
  void aSignOffOfficerReadsAndSoIsGivenNothing() {
    SignInAs.lead("bchc");
    refuses("bchc-signoff");
    assertThat(colleagues.writers()).noneMatch(one -> one.user().value().equals("bchc-signoff"));
  }

  @Test
  void oneAgencyNeverSeesOrMovesAnothers() {
    SignInAs.lead("bchc");
    delegations.give(List.of("1.1"), NADIA);
    SignInAs.lead("yos");
    assertThat(delegations.now()).isEmpty();
    delegations.takeBack(List.of("1.1"));
    assertThat(colleagues.all()).allMatch(one -> one.user().value().startsWith("yos-"));
    SignInAs.lead("bchc");
    assertThat(delegations.now()).containsKey("1.1");
  }

  @Test
  void givingIsForTheLead() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> delegations.give(List.of("1.1"), NADIA))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> delegations.takeBack(List.of("1.1")))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.signoff("bchc");
    assertThatThrownBy(() -> delegations.give(List.of("1.1"), NADIA))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.officer();
    assertThatThrownBy(delegations::now).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(colleagues::all).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(tasks::current).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aCriterionThatIsNotAskedIsNotFound() {
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> delegations.give(List.of("99.9"), NADIA)).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsHandedInIsNobodysWorkAnyMore() {
    scene.handedIn("bchc");
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> delegations.give(List.of("1.1"), NADIA)).isInstanceOf(Refused.class);
  }

  private void refuses(String who) {
    assertThatThrownBy(() -> delegations.give(List.of("1.1"), new UserId(who)))
        .isInstanceOf(Refused.class)
        .extracting(refusal -> ((DomainException) refusal).reason().key())
        .isEqualTo("audit.refused.notAColleague");
  }
}
