package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSetStatus;

/** An agenda by line of enquiry leaves nothing out and brings nothing up twice. */
class AgendaPartTest {

  private static final StandardSetDetail ASKED = asked("1.1", "1.2", "2.1", "3.1");

  @Test
  void everyCriterionComesUpOnceUnderTheFirstLineThatTouchesIt() {
    var parts = AgendaPart.of(ASKED, List.of(line("2.1", "1.2"), line("1.2", "3.1")));

    assertThat(parts).extracting(AgendaPartTest::codes).containsExactly("1.2 2.1", "3.1", "1.1");
    assertThat(parts.getLast().line()).as("everything else").isEmpty();
  }

  @Test
  void aLineThatTouchesNothingOfItsOwnStillComesUp() {
    var parts = AgendaPart.of(ASKED, List.of(line(), line("9.9")));

    assertThat(parts).extracting(AgendaPartTest::codes).containsExactly("", "", "1.1 1.2 2.1 3.1");
  }

  @Test
  void withoutAnythingElseThereIsNoLastPart() {
    assertThat(AgendaPart.of(ASKED, List.of(line("1.1", "1.2", "2.1", "3.1")))).hasSize(1);
  }

  @Test
  void byStandardsTheOrderIsThatOfTheSet() {
    var agenda = DeskAgenda.of(AgendaOrder.STANDARDS, List.of(line("3.1")), ASKED, true);

    assertThat(agenda.byLines()).isEmpty();
    assertThat(agenda.under("3.1")).isEmpty();
    assertThat(agenda.criteria(ASKED).map(CriterionDetail::code))
        .containsExactly("1.1", "1.2", "2.1", "3.1");
  }

  @Test
  void byLinesTheCriteriaFollowTheLines() {
    var line = line("3.1");
    var agenda = DeskAgenda.of(AgendaOrder.LINES, List.of(line), ASKED, true);

    assertThat(agenda.under("3.1")).contains(line);
    assertThat(agenda.criteria(ASKED).map(CriterionDetail::code))
        .containsExactly("3.1", "1.1", "1.2", "2.1");
    assertThat(agenda.line(AgendaItem.of(line.id()))).contains(line);
    assertThat(new AgendaItem("line-nonsense").line()).isEmpty();
  }

  private static String codes(AgendaPart part) {
    return String.join(" ", part.criteria().stream().map(CriterionDetail::code).toList());
  }

  private static LineDetail line(String... codes) {
    return new LineDetail(
        new LineId(UUID.randomUUID()),
        "A line",
        "What?",
        List.of(codes),
        "",
        false,
        "piers",
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        0);
  }

  private static StandardSetDetail asked(String... codes) {
    var criteria =
        Arrays.stream(codes)
            .map(
                code ->
                    new CriterionDetail(
                        new CriterionId(UUID.randomUUID()), code, 1, "T", "", "", "", "", Map.of()))
            .toList();
    return new StandardSetDetail(
        new StandardSetId(UUID.randomUUID()),
        "s11",
        "2015",
        "Standards",
        StandardSetStatus.SIGNED_OFF,
        Optional.empty(),
        Given.SCALE,
        List.of(new StandardDetail(1, "One", "One", "", criteria)));
  }
}
