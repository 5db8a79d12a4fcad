package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.ManyAgencies;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a report says of movement, challenges, good practice, learning and themes is counted a
 * second time, in SQL alone, and looked for in the documents as somebody reads them.
 */
@PortalTest
class IndependentFindingsTest {

  private static final int AGENCIES = 20;

  private static final String NOW = " where round = '2015-16'";
  private static final String RESULT =
      "insert into published_result (round, agency, code, standard, assessment, self_grade, grade,"
          + " shift, gap, publication)";
  private static final String GRADE =
      "concat(%1$s, ' ', elt(1 + %1$s, 'Not met', 'Partly met', 'Mostly met', 'Fully met'))";

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ReportDrafting drafting;
  @Autowired private ReportFiles files;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void aRoundOfManyAgenciesAndTheOneBefore() {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    new ManyAgencies(database, AGENCIES).cameOutEachInItsWay();
    theRoundBefore();
    learning();
    challenges();
    SignInAs.officer();
  }

  /** Every third agency was not there then, and the others came out otherwise. */
  private void theRoundBefore() {
    database.update("update audit_round set previous = '2014-15' where code = '2015-16'");
    database.update(
        RESULT
            + " select '2014-15', agency, code, standard, assessment,"
            + " self_grade, (grade + length(agency) + ascii(right(code, 1))) % 4, 0, 0, publication"
            + " from published_result"
            + NOW
            + " and crc32(agency) % 3 > 0");
  }

  private void learning() {
    database.update(
        RESULT
            + " select round, agency, '9.3', 9, assessment, grade,"
            + " self_grade, 0, 0, publication from published_result"
            + NOW
            + " and code = '1.1' and agency <> 'agency-3'");
  }

  private void challenges() {
    database.update(
        "insert into challenge (id, panel, round, assessment, agency, criterion, code, text,"
            + " raised_by, raised_at, answer_due, status, answer, version)"
            + " select uuid(), panel.id, panel.round, panel.assessment,"
            + " if(seq % 2 = 0, panel.agency, concat('agency-', seq)), uuid(),"
            + " elt(1 + seq % 3, '1.1', '1.2', '2.1'), 'How do you know?', 'panelmember', now(6),"
            + " current_date + interval if(seq % 3 = 0, -2, 2) day,"
            + " elt(1 + floor(seq / 4), 'RAISED', 'RAISED', 'ANSWERED', 'ACCEPTED', 'ESCALATED',"
            + " 'CLOSED'), '', 0"
            + " from seq_1_to_20 join scrutiny_panel panel");
  }

  /** One theme that took another over, one of its own, and codings that do not count. */
  private void themes() {
    var staff = theme("Staff do not know", null);
    var records = theme("Records", null);
    var files = theme("Case files", records);
    code(staff, "where code <> '2.1'");
    code(records, "where code = '1.2'");
    code(files, "where code <> '1.1'");
    database.update(
        "insert into coding (id, theme, round, agency, code, coded_by, coded_at, version)"
            + " select uuid(), ?, round, agency, code, 'officer', now(6), 0 from published_result"
            + NOW
            + " and gap and standard = 1",
        staff);
    database.update(
        "insert into coding (id, theme, round, agency, code, coded_by, coded_at, version) values"
            + " (uuid(), ?, '2015-16', 'yos', '2.1', 'officer', now(6), 0)",
        staff);
    database.update(
        "insert into coding (id, theme, round, agency, code, coded_by, coded_at, ended_by,"
            + " ended_at, version) values"
            + " (uuid(), ?, '2015-16', 'agency-2', '2.1', 'officer', now(6), 'officer', now(6), 0)",
        staff);
  }

  private UUID theme(String name, @Nullable UUID mergedInto) {
    var id = UUID.randomUUID();
    database.update(
        "insert into theme (id, name, meaning, status, merged_into, made_by, made_at, version)"
            + " values (?, ?, '', if(? is null, 'IN_USE', 'MERGED'), ?, 'officer', now(6), 0)",
        id,
        name,
        mergedInto,
        mergedInto);
    return id;
  }

  private void code(UUID theme, String which) {
    database.update(
        "insert into coding (id, theme, round, agency, code, challenge, coded_by, coded_at,"
            + " version) select uuid(), ?, round, agency, code, id, 'officer', now(6), 0"
            + " from challenge "
            + which,
        theme);
  }

  private List<List<String>> counted(String sql) {
    var rows = new Tables(database).counted(sql);
    assertThat(rows).isNotEmpty();
    return rows;
  }

  /** Each of the counted rows stands in both documents, after the name of its row. */
  private void standInWordAndInExcel(List<List<String>> counted, int from) throws IOException {
    var report = drafting.draft(PanelScene.ROUND, ReportKind.FULL);
    for (var file : List.of(files.document(report), files.workbook(report))) {
      var found =
          Tables.read(file).stream()
              .filter(row -> row.size() > from)
              .map(row -> row.subList(from, row.size()));
      assertThat(found).containsAll(counted);
    }
  }

  @Test
  void movementSinceTheLastRoundIsThatOfTheDatabase() throws IOException {
    var moved =
        counted(
            "with typical as (select round, agency, standard, grade from (select round, agency,"
                + " standard, grade, row_number() over (partition by round, agency, standard"
                + " order by grade) place, count(*) over (partition by round, agency, standard) n"
                + " from published_result where grade <> 'na') ranked"
                + " where place = floor((n + 1) / 2))"
                + " select sum(a.grade > b.grade), sum(a.grade = b.grade), sum(a.grade < b.grade)"
                + " from typical a join typical b on b.agency = a.agency"
                + " and b.standard = a.standard where a.round = '2015-16'"
                + " and b.round = '2014-15' group by a.standard order by a.standard");
    assertThat(moved.getFirst()).as("some moved up and some down").doesNotContain("0");
    standInWordAndInExcel(moved, 1);
  }

  @Test
  void challengesAreThoseOfTheDatabase() throws IOException {
    var byStatus =
        counted(
            "select elt(field(status, 'RAISED', 'ANSWERED', 'ACCEPTED', 'ESCALATED', 'CLOSED'),"
                + " 'Awaiting answer', 'Answered', 'Accepted', 'Escalated', 'Closed'),"
                + " count(*) from challenge group by status");
    var all =
        counted(
            "select 'All challenges', count(*) from challenge union all select 'Overdue',"
                + " sum(status = 'RAISED' and answer_due < current_date) from challenge");
    assertThat(all.getLast().getLast()).isNotEqualTo("0");
    standInWordAndInExcel(Stream.concat(byStatus.stream(), all.stream()).toList(), 0);
  }

  @Test
  void goodPracticeIsThatOfTheDatabase() throws IOException {
    standInWordAndInExcel(
        counted(
            "select sum(grade = '3'), sum(grade <> 'na'), group_concat(if(grade = '3', short_name,"
                + " null) order by short_name collate utf8mb4_bin separator ', ')"
                + " from published_result join agency on agency.code = published_result.agency"
                + NOW
                + " and standard < 9 group by published_result.code having sum(grade = '3') > 0"),
        1);
  }

  @Test
  void whatAgenciesAndPanelsSayOfLearningIsThatOfTheDatabase() throws IOException {
    var said =
        counted(
            "select name, "
                + GRADE.formatted("self_grade")
                + ", "
                + GRADE.formatted("grade")
                + " from published_result join agency on agency.code = published_result.agency"
                + NOW
                + " and published_result.code = '9.3'");
    assertThat(said).hasSize(20);
    standInWordAndInExcel(said, 0);
  }

  @Test
  void themesAreThoseOfTheDatabase() throws IOException {
    themes();
    var coded =
        counted(
            "select theme.name, count(distinct challenge),"
                + " count(distinct if(challenge is null, concat(coding.agency, coding.code), null)),"
                + " count(distinct coding.agency), group_concat(distinct short_name order by"
                + " short_name collate utf8mb4_bin separator ', '), group_concat(distinct"
                + " left(coding.code, 1) order by left(coding.code, 1) separator ', ')"
                + " from coding join theme own on own.id = coding.theme"
                + " join theme on theme.id = coalesce(own.merged_into, own.id)"
                + " join agency on agency.code = coding.agency"
                + " where coding.ended_at is null and coding.agency in (select agency"
                + " from published_result) group by theme.id");
    assertThat(coded).hasSize(2);
    standInWordAndInExcel(coded, 0);
  }
}
