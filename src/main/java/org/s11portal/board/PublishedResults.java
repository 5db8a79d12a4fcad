package org.s11portal.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.Grade;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frozen results, in the few statements the board’s pages need of them. */
@Component
class PublishedResults {

  private static final String INSERT =
      """
      insert into published_result
        (round, agency, code, standard, assessment, self_grade, grade, shift, gap, publication)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate batch;
  private final JdbcClient jdbc;

  PublishedResults(JdbcTemplate batch, JdbcClient jdbc) {
    this.batch = batch;
    this.jdbc = jdbc;
  }

  void freeze(UUID publication, List<PublishedResult> results) {
    batch.batchUpdate(
        INSERT,
        results,
        500,
        (row, result) -> {
          row.setString(1, result.round().value());
          row.setString(2, result.agency().value());
          row.setString(3, result.code());
          row.setInt(4, result.standard());
          row.setObject(5, result.assessment());
          row.setString(6, result.self().value());
          row.setString(7, result.grade().value());
          row.setInt(8, result.shift());
          row.setBoolean(9, result.gap());
          row.setObject(10, publication);
        });
  }

  /** A result takes the place of another, which is kept. */
  void supersede(PublishedResult old, PublishedResult corrected, UUID publication, Instant now) {
    jdbc.sql(
            "update published_result set superseded_at = ?"
                + " where round = ? and agency = ? and code = ? and superseded_at is null")
        .params(
            LocalDateTime.ofInstant(now, ZoneOffset.UTC),
            old.round().value(),
            old.agency().value(),
            old.code())
        .update();
    freeze(publication, List.of(corrected));
  }

  /** Grades that were in force once, the latest first. */
  List<SupersededGrade> superseded(RoundId round, AgencyId agency, String code) {
    return jdbc.sql(
            """
            select grade, superseded_at from published_result
            where round = ? and agency = ? and code = ? and superseded_at is not null
            order by superseded_at desc
            """)
        .params(round.value(), agency.value(), code)
        .query(
            (row, number) ->
                new SupersededGrade(
                    new Grade(row.getString("grade")),
                    row.getObject("superseded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
        .list();
  }

  /** Of every round. */
  List<PublishedResult> of(AgencyId agency) {
    return jdbc.sql("select * from published_now where agency = ? order by round, standard")
        .param(agency.value())
        .query(PublishedResults::result)
        .list();
  }

  /** All results of these rounds, at least one, with the days on which each was in force. */
  List<DatedResult> dated(Collection<RoundId> rounds) {
    return jdbc.sql(
            """
            select published_result.*, publication.published_at,
              row_number() over (
                partition by published_result.round, agency, code order by publication.published_at)
                > 1 as corrects
            from published_result join publication on publication.id = published_result.publication
            where published_result.round in (:rounds)
            order by published_result.round, agency, standard, code, publication.published_at
            """)
        .param("rounds", rounds.stream().map(RoundId::value).toList())
        .query(
            (row, number) ->
                new DatedResult(
                    result(row, number),
                    row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    Optional.ofNullable(row.getObject("superseded_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)),
                    row.getBoolean("corrects")))
        .list();
  }

  List<PublishedResult> of(RoundId round) {
    return jdbc.sql("select * from published_now where round = ? order by agency, standard")
        .params(round.value())
        .query(PublishedResults::result)
        .list();
  }

  List<PublishedResult> of(RoundId round, String code) {
    return jdbc.sql("select * from published_now where round = ? and code = ? order by agency")
        .params(round.value(), code)
        .query(PublishedResults::result)
        .list();
  }

  Optional<PublishedResult> of(RoundId round, AgencyId agency, String code) {
    return jdbc.sql("select * from published_now where round = ? and agency = ? and code = ?")
        .params(round.value(), agency.value(), code)
        .query(PublishedResults::result)
        .optional();
  }

  Optional<PublishedResult> of(AssessmentId assessment, String code) {
    return jdbc.sql("select * from published_now where assessment = ? and code = ?")
        .params(assessment.value(), code)
        .query(PublishedResults::result)
        .optional();
  }

  static PublishedResult result(ResultSet row, int number) throws SQLException {
    return new PublishedResult(
        new RoundId(row.getString("round")),
        new AgencyId(row.getString("agency")),
        row.getString("code"),
        row.getInt("standard"),
        row.getObject("assessment", UUID.class),
        new Grade(row.getString("self_grade")),
        new Grade(row.getString("grade")),
        row.getInt("shift"),
        row.getBoolean("gap"));
  }
}
