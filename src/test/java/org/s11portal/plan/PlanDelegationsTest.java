package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.plan.SamplePlans.action;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Bodies such as subgroups carry out actions and whole priorities, and report on them. */
@PortalTest
class PlanDelegationsTest {

  private static final Holder BOARD = Holder.person(new UserId("board"));

  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private PlanLeads leads;
  @Autowired private OwnActions own;
  @Autowired private PlanDelegations delegations;
  @Autowired private People people;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void thereIsAPlan() {
    SignInAs.manager();
    people.remember(
        new PersonDetail(
            new UserId("board"),
            "Beatrice Board",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Roles.BOARD_MEMBER)));
    imports.seed(
        SamplePlans.plan(
            "2015-16",
            action("1a").milestone("A step", false).made(),
            action("1b").is(PlanStatus.COMPLETED).made()));
  }

  @Test
  void bodyToWhichAnActionIsDelegatedReportsOnItUntilItIsGivenBack() {
    delegations.delegate(id("1a"), " Training subgroup ");
    leads.name("Training subgroup", BOARD);
    SignInAs.boardMember();
    assertThat(own.mine()).extracting(one -> one.summary().ref()).containsExactly("1a");
    own.report(id("1a"), "The subgroup has met");
    SignInAs.manager();
    delegations.takeBack(id("1a"));
    SignInAs.boardMember();
    assertThat(own.mine()).isEmpty();
    refusedToReport();
  }

  @Test
  void bodyToWhichAPriorityIsDelegatedAnswersForItsActionsUnlessOneIsDelegatedOtherwise() {
    delegations.delegate(plan(), 1, " Training subgroup ");
    assertThat(plans.current().orElseThrow().priorities().getFirst().delegation())
        .map(Delegation::body)
        .contains("Training subgroup");
    assertThat(plans.action("1a").delegation())
        .hasValueSatisfying(to -> assertThat(to.withPriority()).isTrue());
    leads.name("Training subgroup", BOARD);
    SignInAs.boardMember();
    assertThat(own.mine()).extracting(one -> one.summary().ref()).containsExactly("1a", "1b");
    own.report(id("1a"), "The subgroup has met");
    SignInAs.manager();
    delegations.delegate(id("1a"), "Another subgroup");
    SignInAs.boardMember();
    assertThat(own.mine()).extracting(one -> one.summary().ref()).containsExactly("1b");
    refusedToReport();
    SignInAs.manager();
    delegations.takeBack(id("1a"));
    assertThat(plans.action("1a").delegation())
        .map(DelegationDetail::body)
        .contains("Training subgroup");
    delegations.takeBack(plan(), 1);
    assertThat(plans.action("1a").delegation()).isEmpty();
    SignInAs.boardMember();
    refusedToReport();
  }

  @Test
  void whoDelegatedAPriorityStaysInTheHistory() {
    delegations.delegate(plan(), 1, "Training subgroup");
    delegations.takeBack(plan(), 1);
    assertThat(
            database.queryForList(
                "select concat_ws(' ', who, what, detail) from history"
                    + " where subject = 'Priority' order by id desc limit 2",
                String.class))
        .allMatch(line -> line.startsWith("manager"))
        .satisfiesExactly(
            takenBack -> assertThat(takenBack).doesNotContain("Training subgroup"),
            delegated -> assertThat(delegated).contains("Training subgroup"));
  }

  @Test
  void onlyTheManagerDelegatesAPriorityAndOnlyOneThatIsOpen() {
    var plan = plan();
    assertThatThrownBy(() -> delegations.delegate(plan, 1, " ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> delegations.delegate(plan, 1, "x".repeat(301)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> delegations.delegate(plan, 7, "A subgroup"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> delegations.delegate(new PlanId(UUID.randomUUID()), 1, "A subgroup"))
        .isInstanceOf(NotFound.class);
    SignInAs.officer();
    assertThatThrownBy(() -> delegations.delegate(plan, 1, "A subgroup"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> delegations.takeBack(plan, 1))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    var closed =
        imports.seed(SamplePlans.plan("2016-17", action("1a").is(PlanStatus.COMPLETED).made()));
    assertThatThrownBy(() -> delegations.delegate(closed, 1, "A subgroup"))
        .hasMessageContaining("plan.refused.delegateClosedPriority");
  }

  private PlanId plan() {
    return plans.current().orElseThrow().id();
  }

  @Test
  void onlyTheManagerDelegatesAndOnlyWhatIsOpen() {
    var open = id("1a");
    var closed = id("1b");
    assertThatThrownBy(() -> delegations.delegate(closed, "A subgroup"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> delegations.delegate(open, " ")).isInstanceOf(Refused.class);
    SignInAs.officer();
    assertThatThrownBy(() -> delegations.delegate(open, "A subgroup"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> delegations.takeBack(open)).isInstanceOf(AccessDeniedException.class);
  }

  private ActionId id(String ref) {
    return plans.action(ref).id();
  }

  private void refusedToReport() {
    var action = id("1a");
    assertThatThrownBy(() -> own.report(action, "Not mine"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("plan.refused.notYourAction"));
  }
}
