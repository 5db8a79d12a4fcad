package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.plan.SamplePlans.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Leads are named by the officer, and report on their own actions only. */
@PortalTest
class OwnActionsTest {

  private static final String CHAIR = "Independent Chair";
  private static final Holder BOARD = Holder.person(new UserId("board"));
  private static final Holder BCHC = Holder.agency(new AgencyId("bchc"));

  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private PlanLeads leads;
  @Autowired private OwnActions own;
  @Autowired private AwaitedActions awaited;
  @Autowired private Agencies agencies;
  @Autowired private People people;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void thereIsAPlan() {
    SignInAs.manager();
    agencies.join(
        new AgencySummary(
            new AgencyId("bchc"), "Community Health", "BCHC", AgencyKind.HEALTH, LocalDate.EPOCH));
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
  void personNamedForALeadSeesItsActionsAndReportsOnThem() {
    leads.name(CHAIR, BOARD);
    SignInAs.boardMember();
    assertThat(own.leads()).containsExactly(CHAIR);
    assertThat(own.mine()).extracting(one -> one.summary().ref()).containsExactly("1a", "1b");
    own.report(id("1a"), "  The first step is taken ");
    var latest = plans.action("1a").latestProgress().orElseThrow();
    assertThat(latest.text()).isEqualTo("The first step is taken");
    assertThat(latest.by()).isEqualTo(new UserId("board"));
  }

  @Test
  void leadsOfAnAgencyNamedForALeadShareItsActions() {
    leads.name(CHAIR, BCHC);
    SignInAs.lead("bchc");
    own.report(id("1a"), "We have begun");
    SignInAs.lead("yos");
    assertThat(own.mine()).isEmpty();
    refusedToReport();
    SignInAs.person("someone", "bchc", Roles.PANEL_MEMBER);
    assertThat(own.mine()).as("of the agency, but not its lead").isEmpty();
    refusedToReport();
  }

  @Test
  void nobodyReportsOnWhatIsNotTheirs() {
    SignInAs.boardMember();
    assertThat(own.mine()).isEmpty();
    refusedToReport();
    SignInAs.manager();
    leads.name(CHAIR, BOARD);
    leads.release(leads.all().getFirst().held().getFirst().id());
    SignInAs.boardMember();
    refusedToReport();
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> own.mine()).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void reportNeedsWordsAndAnActionInForce() {
    leads.name(CHAIR, BOARD);
    SignInAs.boardMember();
    assertThatThrownBy(() -> own.report(id("1a"), " ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> own.report(new ActionId(UUID.randomUUID()), "Nowhere"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void leadIsNamedOnceAndOnlyToSomebodyKnown() {
    leads.name(CHAIR, BOARD);
    assertThatThrownBy(() -> leads.name(CHAIR, BOARD)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> leads.name("Nobody", BOARD)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> leads.name(CHAIR, Holder.person(new UserId("stranger"))))
        .isInstanceOf(NotFound.class);
    var line = leads.all().getFirst();
    assertThat(line.actions()).isEqualTo(2);
    assertThat(line.open()).isEqualTo(1);
    assertThat(line.held()).extracting(LeadLine.Held::name).containsExactly("Beatrice Board");
  }

  @Test
  void readingTheLeadsAsksAsOftenForManyHoldersAsForOne() {
    leads.name(CHAIR, BOARD);
    var forOne = statementsToReadTheLeads();
    for (var more : List.of("board2", "board3", "board4")) {
      people.remember(
          new PersonDetail(
              new UserId(more),
              more,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Set.of(Roles.BOARD_MEMBER)));
      leads.name(CHAIR, Holder.person(new UserId(more)));
    }
    leads.name(CHAIR, BCHC);
    assertThat(statementsToReadTheLeads()).isEqualTo(forOne);
    assertThat(leads.all().getFirst().held())
        .extracting(LeadLine.Held::name)
        .contains("board4", "Community Health");
  }

  /** The fewest of several readings: something else may be at work. */
  private long statementsToReadTheLeads() {
    return new Statements(database).of(() -> leads.all());
  }

  @Test
  void onlyTheManagerAndTheOfficerNameLeads() {
    SignInAs.officer();
    leads.name(CHAIR, BOARD);
    SignInAs.boardMember();
    assertThatThrownBy(() -> leads.all()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> leads.name(CHAIR, BCHC)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> leads.choices()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> leads.release(new LeadHoldingId(UUID.randomUUID())))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void openStepsAreAwaitedOfThoseWhoAnswerForThem() {
    leads.name(CHAIR, BOARD);
    assertThatThrownBy(() -> awaited.all()).isInstanceOf(AccessDeniedException.class);
    SecurityContextHolder.clearContext();
    assertThat(awaited.all())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.ref()).isEqualTo("1a");
              assertThat(one.step()).isEqualTo("A step");
              assertThat(one.dueOn()).isEqualTo(LocalDate.of(2016, 5, 1));
              assertThat(one.holder()).isEqualTo(BOARD);
            });
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
