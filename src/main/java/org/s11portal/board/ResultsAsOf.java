package org.s11portal.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.FindingKey;
import org.s11portal.standards.Grade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The results that are in force, or were when an earlier day was over, as the board counts them.
 */
@Component
class ResultsAsOf {

  /** A corrected result was in force until the correction took its place. */
  private static final String IN_FORCE =
      """
      from published_result join publication on publication.id = published_result.publication
      where publication.published_at < :moment
        and (superseded_at is null or superseded_at >= :moment)
      """;

  private final JdbcClient jdbc;

  ResultsAsOf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private JdbcClient.StatementSpec ask(String columns, String which, AsOf asOf) {
    return jdbc.sql("select " + columns + " " + IN_FORCE + " " + which)
        .param("moment", asOf.moment());
  }

  /** The rounds of which something is published. */
  Set<RoundId> rounds() {
    return ask("distinct published_result.round", "", AsOf.now())
        .query((row, number) -> new RoundId(row.getString("round")))
        .set();
  }

  /** How often each pair of self-grade and grade was given, by agency and standard. */
  record Tally(
      RoundId round,
      AgencyId agency,
      int standard,
      Grade self,
      Grade grade,
      int shift,
      boolean gap,
      int count) {}

  /** The tallies of a round and of the one before it, in one statement. */
  List<Tally> tallies(RoundId round, Optional<RoundId> before, AsOf asOf) {
    return ask(
            "published_result.round, agency, standard, self_grade, grade, shift, gap,"
                + " count(*) as times",
            "and published_result.round in (:round, :before)"
                + " group by published_result.round, agency, standard, self_grade, grade, shift,"
                + " gap",
            asOf)
        .param("round", round.value())
        .param("before", before.orElse(round).value())
        .query(
            (row, number) ->
                new Tally(
                    new RoundId(row.getString("round")),
                    new AgencyId(row.getString("agency")),
                    row.getInt("standard"),
                    new Grade(row.getString("self_grade")),
                    new Grade(row.getString("grade")),
                    row.getInt("shift"),
                    row.getBoolean("gap"),
                    row.getInt("times")))
        .list();
  }

  /** How often a criterion got a grade. */
  record CriterionTally(String code, Grade grade, boolean gap, int count) {}

  List<CriterionTally> byCriterion(RoundId round, AsOf asOf) {
    return ask(
            "code, grade, gap, count(*) as times",
            "and published_result.round = :round group by code, grade, gap",
            asOf)
        .param("round", round.value())
        .query(
            (row, number) ->
                new CriterionTally(
                    row.getString("code"),
                    new Grade(row.getString("grade")),
                    row.getBoolean("gap"),
                    row.getInt("times")))
        .list();
  }

  /** Which agencies have a gap on these criteria; at least one is to be named. */
  List<FindingKey> gaps(RoundId round, Collection<String> codes, AsOf asOf) {
    return ask(
            "agency, code",
            "and published_result.round = :round and code in (:codes) and gap",
            asOf)
        .param("round", round.value())
        .param("codes", codes)
        .query(
            (row, number) ->
                new FindingKey(round, new AgencyId(row.getString("agency")), row.getString("code")))
        .list();
  }

  /** The results of one standard that ask for an action. */
  List<PublishedResult> gaps(RoundId round, int standard, AsOf asOf) {
    return ask(
            "published_result.*",
            "and published_result.round = :round and standard = :standard and gap"
                + " order by code, agency",
            asOf)
        .param("round", round.value())
        .param("standard", standard)
        .query(PublishedResults::result)
        .list();
  }

  /** All results of one agency in one round. */
  List<PublishedResult> of(RoundId round, AgencyId agency, AsOf asOf) {
    return ask(
            "published_result.*", "and published_result.round = :round and agency = :agency", asOf)
        .param("round", round.value())
        .param("agency", agency.value())
        .query(PublishedResults::result)
        .list();
  }
}
