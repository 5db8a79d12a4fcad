package org.s11portal.testing;

import org.springframework.jdbc.core.JdbcTemplate;

/** Puts many agencies beside the one called bchc, in SQL alone. */
public record ManyAgencies(JdbcTemplate database, int number) {

  /** Agencies of its kind that came out as it did, each with a return and results of its own. */
  public void cameOutAlike() {
    joinedAndAnswered("kind");
    database.update(
        "insert into published_result (round, agency, code, standard, assessment, self_grade,"
            + " grade, shift, gap, publication)"
            + " select round, concat('agency-', seq), code, standard, assessment, self_grade,"
            + " grade, shift, gap, publication"
            + many()
            + "published_result where agency = 'bchc'");
  }

  /** Agencies of every kind whose grades differ from one another in every way. */
  public void cameOutEachInItsWay() {
    joinedAndAnswered("elt(1 + seq % 4, 'COUNCIL', 'HEALTH', 'JUSTICE', 'VOLUNTARY')");
    database.update(
        "insert into published_result (round, agency, code, standard, assessment, self_grade,"
            + " grade, shift, gap, publication)"
            + " select round, concat('agency-', seq), code, standard, assessment,"
            + " (seq + ascii(right(code, 1))) % 4, (seq * 7 + ascii(right(code, 1))) % 4,"
            + " cast((seq * 7 + ascii(right(code, 1))) % 4 as signed)"
            + "   - cast((seq + ascii(right(code, 1))) % 4 as signed),"
            + " (seq * 7 + ascii(right(code, 1))) % 4 < 2, publication"
            + many()
            + "published_result where agency = 'bchc'");
  }

  private void joinedAndAnswered(String kind) {
    database.update(
        "insert into agency (code, name, short_name, kind, joined_on, version)"
            + " select concat('agency-', seq), concat('Agency ', seq), concat('A', seq), "
            + kind
            + ", joined_on, 0"
            + many()
            + "agency where code = 'bchc'");
    database.update(
        "insert into self_assessment (id, round, agency, status, asked_on, version)"
            + " select uuid(), round, concat('agency-', seq), status, asked_on, 0"
            + many()
            + "self_assessment where agency = 'bchc'");
  }

  private String many() {
    return " from seq_1_to_" + number + " join ";
  }
}
