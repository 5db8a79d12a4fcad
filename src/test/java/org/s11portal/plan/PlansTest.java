package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.plan.SamplePlans.action;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PlansTest {

  @Autowired private Plans plans;
  @Autowired private PlanImports imports;
  @Autowired private EntityManagerFactory factory;

  @Test
  void criterionLeadsToTheActionsThatAnswerIt() {
    SignInAs.manager();
    imports.seed(
        SamplePlans.plan(
            "2015-16",
            action("1a", "1d").feeds("9.3", "1.1").made(),
            action("1b").feeds("9.3").made(),
            action("1c").made()));
    SignInAs.lead("bchc");
    assertThat(plans.actionsFeeding("9.3"))
        .extracting(ActionSummary::ref)
        .containsExactly("1a · 1d", "1b");
    assertThat(plans.actionsFeeding("9.3", new AgencyId("bchc"))).hasSize(2);
    assertThat(plans.actionsFeeding("2.2")).isEmpty();
    assertThat(plans.actionsByCriterion("2015-16")).containsOnlyKeys("9.3", "1.1");
    assertThat(plans.actionsByCriterion("2001-02")).isEmpty();
  }

  @Test
  void readingAPlanTakesAsManyStatementsHoweverLongItIs() {
    SignInAs.manager();
    imports.seed(longPlan("2013-14", 2));
    imports.seed(longPlan("2014-15", 150));
    assertThat(statementsToRead("2014-15")).isEqualTo(statementsToRead("2013-14")).isLessThan(14);
  }

  @Test
  void theNewestYearIsTheCurrentPlan() {
    SignInAs.manager();
    imports.seed(longPlan("2015-16", 1));
    imports.seed(longPlan("2014-15", 1));
    assertThat(plans.current().orElseThrow().year()).isEqualTo("2015-16");
    assertThat(plans.all()).extracting(PlanSummary::year).containsExactly("2015-16", "2014-15");
  }

  @Test
  void unknownRefIsNotFound() {
    SignInAs.boardMember();
    assertThatThrownBy(() -> plans.action("1a")).isInstanceOf(NotFound.class);
  }

  @Test
  void contributorsAndSignOffOfficersDoNotReadThePlan() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> plans.current()).isInstanceOf(AccessDeniedException.class);
    SignInAs.signoff("bchc");
    assertThatThrownBy(() -> plans.current()).isInstanceOf(AccessDeniedException.class);
  }

  private static PlanDefinition longPlan(String year, int actions) {
    return SamplePlans.plan(
        year,
        IntStream.range(0, actions)
            .mapToObj(
                i ->
                    action("1x" + i)
                        .milestone("A step", false)
                        .progress("Begun")
                        .feeds("9." + i % 5)
                        .made())
            .toArray(PlanDefinition.Action[]::new));
  }

  /** The least of three readings: the portal’s own housekeeping may put a statement in between. */
  private long statementsToRead(String year) {
    var statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    return LongStream.generate(
            () -> {
              statistics.clear();
              plans.actionsByCriterion(year);
              assertThat(plans.find(year)).isPresent();
              return statistics.getPrepareStatementCount() / 2;
            })
        .limit(3)
        .min()
        .orElseThrow();
  }
}
