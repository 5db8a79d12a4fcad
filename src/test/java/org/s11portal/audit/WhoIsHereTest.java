package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class WhoIsHereTest {

  @Autowired private ApplicationContext context;
  @Autowired private WhoIsHere whoIsHere;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void twoAgencies() {
    new AuditScene(context).asking("bchc", "yos");
  }

  @Test
  void colleaguesOnTheSameAnswerSeeEachOther() {
    SignInAs.contributor("bchc");
    assertThat(whoIsHere.here("1.1")).isEmpty();
    SignInAs.lead("bchc");
    assertThat(whoIsHere.here("1.1")).containsExactly(new UserId("bchc-contributor"));
    assertThat(whoIsHere.here("1.2")).isEmpty();
    SignInAs.contributor("bchc");
    assertThat(whoIsHere.here("1.1")).containsExactly(new UserId("bchc-lead"));
  }

  @Test
  void whoeverGoesOnIsGone() {
    SignInAs.contributor("bchc");
    whoIsHere.here("1.1");
    whoIsHere.left("1.1");
    SignInAs.lead("bchc");
    assertThat(whoIsHere.here("1.1")).isEmpty();
  }

  @Test
  void whoeverIsNotHeardOfForAWhileIsGoneToo() {
    SignInAs.contributor("bchc");
    whoIsHere.here("1.1");
    jdbc.update("update answer_presence set seen_at = seen_at - interval 17 second");
    SignInAs.lead("bchc");
    assertThat(whoIsHere.here("1.1")).isEmpty();
  }

  @Test
  void comingAndGoingIsNoHistory() {
    var before = jdbc.queryForObject("select count(*) from history", Long.class);
    SignInAs.contributor("bchc");
    whoIsHere.here("1.1");
    whoIsHere.left("1.1");
    assertThat(jdbc.queryForObject("select count(*) from history", Long.class)).isEqualTo(before);
  }

  @Test
  void anotherAgencyIsNeverHere() {
    SignInAs.contributor("bchc");
    whoIsHere.here("1.1");
    SignInAs.contributor("yos");
    assertThat(whoIsHere.here("1.1")).isEmpty();
    SignInAs.officer();
    assertThatThrownBy(() -> whoIsHere.here("1.1")).isInstanceOf(AccessDeniedException.class);
  }
}
