package org.s11portal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.CaseReference;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundKind;
import org.s11portal.audit.RoundStatus;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.HeatRow;
import org.s11portal.board.AsOf;
import org.s11portal.board.BoardFigures;
import org.s11portal.board.BoardRow;
import org.s11portal.board.BoardSummary;
import org.s11portal.board.CellFigures;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.ChallengeCounts;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSetStatus;

/** A heat map stays usable however many agencies there are. */
class BoardHeatTest {

  private static final Grade MET = new Grade("1");
  private static final GradeScale SCALE =
      new GradeScale(
          List.of(
              new GradeBand(new Grade("0"), "Not met", "", true),
              new GradeBand(MET, "Met", "", false)));

  private static final StandardSetDetail SET =
      new StandardSetDetail(
          new StandardSetId(UUID.randomUUID()),
          "s11",
          "2015",
          "Standards",
          StandardSetStatus.SIGNED_OFF,
          Optional.empty(),
          SCALE,
          List.of(new StandardDetail(1, "Leadership", "Leadership", "", List.of())));

  private static final RoundSummary ROUND =
      new RoundSummary(
          new RoundId("2015-16"),
          "Section 11",
          SET.id(),
          LocalDate.of(2015, 6, 15),
          LocalDate.of(2015, 8, 31),
          "",
          Optional.empty(),
          RoundStatus.OPEN);

  @Test
  void fewAgenciesStandUnderTheirKinds() {
    var groups = heat(20, "").data().groups();

    assertThat(groups).hasSize(2);
    assertThat(groups.getFirst().rows()).hasSize(10);
  }

  @Test
  void manyAreFoldedIntoARowAKindThatOpensThem() {
    var heat = heat(2000, "");

    assertThat(heat.isFolded()).isTrue();
    assertThat(rows(heat)).hasSize(2);
    assertThat(rows(heat).getFirst().href()).contains("board/2015-16?kind=council");
    assertThat(rows(heat).getFirst().cells().getFirst().word()).isEqualTo("Met");
  }

  @Test
  void anOpenedKindIsShownAPageAtATime() {
    var heat = heat(2000, "kind=health&page=10");

    assertThat(heat.pages()).isEqualTo(10);
    assertThat(rows(heat)).hasSize(100);
    assertThat(heat.from()).isEqualTo(901);
    assertThat(heat.to()).isEqualTo(1000);
  }

  @Test
  void inAnyOtherOrderTheyAreNotFolded() {
    assertThat(rows(heat(2000, "order=name"))).hasSize(100);
    assertThat(heat(2000, "order=name").pages()).isEqualTo(20);
  }

  @Test
  void whatHasMostGapsComesFirstAndWhatIsNotPublishedLast() {
    var rows = rows(heat(30, "order=gaps"));

    assertThat(rows.getFirst().id()).isEqualTo("agency-29");
    assertThat(rows.getLast().id()).isEqualTo("agency-0");
  }

  @Test
  void aPageBehindTheLastIsNotFound() {
    assertThatThrownBy(() -> heat(20, "page=2")).isInstanceOf(NotFound.class);
  }

  @Test
  void columnOfACaseFileCarriesItsReference() {
    var file = new StandardDetail(2, "File B03", "File B03", "", List.of(), false);
    var round =
        new RoundSummary(
            ROUND.id(),
            ROUND.title(),
            ROUND.set(),
            ROUND.opensOn(),
            ROUND.dueOn(),
            "",
            Optional.empty(),
            RoundStatus.OPEN,
            RoundKind.CASE_FILE,
            List.of(new CaseReference("A14"), new CaseReference("B03")));

    assertThat(BoardWords.head(round, file)).isEqualTo("B03");
    assertThat(BoardWords.named(file)).isEqualTo("File B03");
    assertThat(BoardWords.head(ROUND, SET.standards().getFirst())).isEqualTo("1");
  }

  private static List<HeatRow> rows(BoardHeat heat) {
    return heat.data().groups().stream().flatMap(group -> group.rows().stream()).toList();
  }

  private static BoardHeat heat(int agencies, String query) {
    return new BoardHeat(
        summary(IntStream.range(0, agencies).mapToObj(BoardHeatTest::row).toList()),
        BoardQuery.of(QueryParameters.fromString(query)));
  }

  /** The first of them is not published. */
  private static BoardRow row(int number) {
    var figures = new CellFigures(Optional.of(MET), Optional.of(MET), 0, 0, number);
    return new BoardRow(
        new AgencySummary(
            new AgencyId("agency-" + number),
            "Agency " + number,
            "A" + number,
            number % 2 == 0 ? AgencyKind.COUNCIL : AgencyKind.HEALTH,
            LocalDate.of(2014, 4, 1)),
        AssessmentStatus.PUBLISHED,
        false,
        Set.of(1),
        number == 0 ? Map.of() : Map.of(1, figures),
        Map.of());
  }

  private static BoardSummary summary(List<BoardRow> rows) {
    return new BoardSummary(
        AsOf.now(),
        ROUND,
        SET,
        Optional.empty(),
        new BoardFigures(0, 0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty(), 0, 0),
        new ChallengeCounts(Map.of(), 0),
        rows,
        List.of());
  }
}
