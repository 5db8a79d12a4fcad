package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which colleagues have the same answer open. It is kept in the database, so that people on two
 * nodes see each other, and past the history, where coming and going would bury everything else.
 */
@Service
@Transactional
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class WhoIsHere {

  /** Whoever has not been heard of for so long has gone; browsers tell every few seconds. */
  static final Duration COUNTS = Duration.ofSeconds(16);

  private final AssessmentInHand inHand;
  private final JdbcClient jdbc;
  private final CurrentUser currentUser;
  private final Clock clock;

  WhoIsHere(AssessmentInHand inHand, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
    this.inHand = inHand;
    this.jdbc = jdbc;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Tells that whoever is signed in has this answer open, and learns who else has. */
  public List<UserId> here(String code) {
    var assessment = newest();
    var me = currentUser.get().user();
    jdbc.sql(
            "insert into answer_presence (assessment, code, who, seen_at) values (?, ?, ?, ?)"
                + " on duplicate key update seen_at = values(seen_at)")
        .params(assessment, code, me.value(), utc(clock.instant()))
        .update();
    return jdbc.sql(
            "select who from answer_presence"
                + " where assessment = ? and code = ? and who <> ? and seen_at > ? order by who")
        .params(assessment, code, me.value(), utc(clock.instant().minus(COUNTS)))
        .query((row, number) -> new UserId(row.getString("who")))
        .list();
  }

  /** They have gone on to something else; whatever is too old to count goes with it. */
  public void left(String code) {
    jdbc.sql(
            "delete from answer_presence"
                + " where (assessment = ? and code = ? and who = ?) or seen_at < ?")
        .params(
            newest(),
            code,
            currentUser.get().user().value(),
            utc(clock.instant().minus(COUNTS.multipliedBy(4))))
        .update();
  }

  private String newest() {
    return inHand
        .find()
        .map(assessment -> assessment.id().value().toString())
        .orElseThrow(NotFound::new);
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
