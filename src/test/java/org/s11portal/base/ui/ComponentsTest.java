package org.s11portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  private static final GradeLook MOSTLY = new GradeLook("2", "Mostly met", 67, "g2");

  @Test
  void gradeIsSaidInNumberWordAndShape() {
    var mark = new GradeMark(MOSTLY);

    assertThat(mark.getElement().getTextRecursively()).isEqualTo("2 Mostly met");
    assertThat(mark.getChildren()).anyMatch(Ball.class::isInstance);
  }

  @Test
  void compactGradeStillSaysItsWordToAScreenReader() {
    assertThat(GradeMark.compact(MOSTLY).getElement().getTextRecursively())
        .isEqualTo("2 Mostly met");
  }

  @Test
  void proseShowsMarkupAsText() {
    var prose = new Prose("One\nline\n\n<img src=x onerror=alert(1)>");

    assertThat(prose.getElement().getChildren().map(Element::getText))
        .containsExactly("One\nline", "<img src=x onerror=alert(1)>");
    assertThat(prose.getElement().getOuterHTML()).doesNotContain("<img");
  }

  @Test
  void firstCellOfARowNamesIt() {
    var table = new HtmlTable("Agencies", "Name", "Kind");
    table.row("BCHC", "Health");

    var body = table.getChildren().map(NativeTable.class::cast).findFirst().orElseThrow().getBody();
    var cells = body.getElement().getChild(0).getChildren().toList();
    assertThat(cells.get(0).getTag()).isEqualTo("th");
    assertThat(cells.get(0).getAttribute("scope")).isEqualTo("row");
    assertThat(cells.get(1).getAttribute("data-label")).isEqualTo("Kind");
  }

  @Test
  void progressNeverRunsOverItsEnd() {
    var bar = new Progress(7, 5, "Answered").getElement().getChild(1);

    assertThat(bar.getAttribute("aria-valuenow")).isEqualTo("5");
    assertThat(bar.getStyle().get("--share")).isEqualTo("100%");
  }

  @Test
  void headingReturnsToTheTopAfterThePageWasCleared() {
    var page = new Page() {};
    page.heading("One");
    page.removeAll();
    page.add(new Card());
    page.heading("Two");

    assertThat(page.getElement().getChild(0).getTextRecursively()).isEqualTo("Two");
    assertThat(page.getPageTitle()).startsWith("Two – ");
  }

  @Test
  void menuMarksTheNearestEntryAboveAnAddress() {
    var paths = List.of("panels", "panels/today", "plan");

    assertThat(MainMenu.nearest(paths, "panels/today/bchc")).contains("panels/today");
    assertThat(MainMenu.nearest(paths, "panels/2016")).contains("panels");
    assertThat(MainMenu.nearest(paths, "planning")).isEmpty();
  }

  @Test
  void failureIsFoundByAShortReferenceWithoutSignsThatAreMistaken() {
    assertThat(Failures.log(new IllegalStateException("for the test")))
        .matches("[2-9A-HJKMNP-TV-Z]{6}");
  }
}
