package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * The figures of a report are counted a second time, in SQL alone, and looked for in the documents
 * as somebody reads them.
 */
@PortalTest
class IndependentFiguresTest {

  private static final int AGENCIES = 20;

  private static final String PERCENT =
      " concat(round(100 * sum(grade <> 'na' and not gap) / sum(grade <> 'na')), '%')";

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ReportDrafting drafting;
  @Autowired private ReportFiles files;
  @Autowired private JdbcTemplate database;

  private ReportId report = new ReportId(UUID.randomUUID());

  @BeforeEach
  void aRoundOfManyAgencies() {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    new ManyAgencies(database, AGENCIES).cameOutEachInItsWay();
    SignInAs.officer();
    report = drafting.draft(PanelScene.ROUND, ReportKind.FULL);
  }

  private List<List<String>> counted(String sql) {
    return new Tables(database).counted(sql);
  }

  @Test
  void whatIsCountedInSqlStandsInWordAndInExcel() throws IOException {
    var expected =
        Map.of(
            "by standard",
            counted(
                "select sum(grade = '0'), sum(grade = '1'), sum(grade = '2'), sum(grade = '3'),"
                    + " sum(grade = 'na'), sum(gap),"
                    + PERCENT
                    + " from published_result group by standard order by standard"),
            "by kind",
            counted(
                "select count(distinct agency), count(*), sum(gap),"
                    + PERCENT
                    + " from published_result join agency on agency.code = published_result.agency"
                    + " group by kind"),
            "moderation",
            counted(
                "select sum(shift = 0), sum(shift < 0), sum(shift > 0)"
                    + " from published_result group by standard order by standard"),
            "every grade",
            counted(
                "select concat(self_grade, ' ', elt(1 + self_grade, 'Not met', 'Partly met',"
                    + " 'Mostly met', 'Fully met')), concat(grade, ' ', elt(1 + grade, 'Not met',"
                    + " 'Partly met', 'Mostly met', 'Fully met')), shift from published_result"));

    for (var file : List.of(files.document(report), files.workbook(report))) {
      var found = Tables.read(file).stream().filter(row -> row.size() > 1).toList();
      expected.forEach(
          (table, rows) ->
              assertThat(found.stream().map(row -> row.subList(1, row.size())).toList())
                  .as(table)
                  .containsAll(rows));
    }
  }

  @Test
  void theRoundInFiguresIsThatOfTheDatabase() throws IOException {
    var expected =
        counted(
                "select (select count(*) from self_assessment where status <> 'EXEMPT'),"
                    + " (select count(*) from self_assessment"
                    + "   where status not in ('EXEMPT', 'NOT_STARTED')),"
                    + " (select count(*) from self_assessment"
                    + "   where status in ('SUBMITTED', 'UNDER_SCRUTINY', 'PROVISIONAL', 'MODERATED',"
                    + "   'PUBLISHED', 'CLOSED')),"
                    + " (select count(distinct panel.agency) from scrutiny_panel panel"
                    + "   join panel_sitting sitting on sitting.panel = panel.id"
                    + "   where sitting.status = 'HELD'),"
                    + " count(distinct agency), "
                    + PERCENT
                    + ", sum(shift < 0), sum(shift > 0) from published_result")
            .getFirst();

    for (var file : List.of(files.document(report), files.workbook(report))) {
      var figures = figures(Tables.read(file));
      assertThat(
              List.of(
                  "Agencies asked",
                  "Agencies that started their return",
                  "Agencies that submitted it",
                  "Agencies seen by a panel",
                  "Agencies with published results",
                  "Grades without a gap",
                  "Lowered",
                  "Raised"))
          .extracting(figures::get)
          .isEqualTo(expected);
    }
  }

  /** The first figure beside each name of a table of two columns. */
  private static Map<String, String> figures(List<List<String>> rows) {
    var figures = new HashMap<String, String>();
    rows.stream()
        .filter(row -> row.size() == 2)
        .forEach(row -> figures.putIfAbsent(row.getFirst(), row.get(1)));
    return figures;
  }

  @Test
  void theGapsAreThoseOfTheDatabase() throws IOException {
    var expected =
        counted(
            "select code, sum(gap), sum(grade <> 'na') from published_result"
                + " group by code having sum(gap) > 0");

    var found = Tables.read(files.document(report));
    for (var gap : expected) {
      assertThat(found)
          .anySatisfy(
              row -> {
                assertThat(row.size()).isGreaterThan(3);
                assertThat(row.getFirst()).startsWith(gap.getFirst() + " ");
                assertThat(row.subList(1, 3)).isEqualTo(gap.subList(1, 3));
              });
    }
  }
}
