package org.s11portal.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencyKind;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HeatMap;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class BoardScreensTest extends ViewTest {

  @Autowired private ApplicationContext portal;
  @Autowired private Publications publications;

  private PanelScene scene;

  @BeforeEach
  void aPartnership() {
    scene = new PanelScene(portal);
  }

  private void published() {
    scene.approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.boardMember();
  }

  @Test
  void beforeAnythingIsPublishedTheBoardIsToldSo() {
    scene.approved();
    SignInAs.boardMember();
    open("board");
    _assertOne(EmptyState.class);
    _assertNone(HeatMap.class);
    _assertNone(Button.class, spec -> spec.withText(text("board.publish")));
  }

  @Test
  void theBoardSeesGradesAndBesideThemWhatTheyFeed() {
    published();
    open("board");
    _assertOne(HeatMap.class);
    _assertOne(FocusCard.class);
  }

  @Test
  void everyWayOfShowingGradesOpens() {
    published();
    for (var show : Show.values()) {
      open(BoardNavigation.standard(PanelScene.ROUND, 1, show));
      _assertOne(HeatMap.class);
    }
  }

  @Test
  void aKindAndAnOrderAreKeptInTheAddress() {
    published();
    for (var order : RowOrder.values()) {
      open("board/2015-16?kind=health&order=" + order.name().toLowerCase(Locale.ROOT));
      _assertOne(HeatMap.class);
      assertThat(chosen("board.filter.kind")).isEqualTo(AgencyKind.HEALTH);
      assertThat(chosen("board.order")).isEqualTo(order);
    }
  }

  private static Object chosen(String label) {
    for (Select<?> select : _find(Select.class)) {
      if (text(label).equals(select.getLabel())) {
        return select.getValue();
      }
    }
    throw new AssertionError(label);
  }

  @Test
  void anEarlierDayIsPlainlyMarked() {
    published();
    open("board/2015-16");
    _assertNone(AsOfNotice.class);

    open("board/2015-16?on=" + LocalDate.now(Dates.LONDON).minusDays(1));
    _assertOne(AsOfNotice.class);
    _assertOne(HeatMap.class);
    assertThat(_find(Anchor.class, spec -> spec.withText("BCHC")))
        .as("nothing was published then")
        .isEmpty();
  }

  @Test
  void anAgencysResultsOfBeforeTheyWerePublishedAreUnknown() {
    published();
    open("board/2015-16/bchc?on=" + LocalDate.now(Dates.LONDON).minusDays(1));
    _assertNone(HtmlTable.class);
    open("board/2015-16/bchc?on=" + LocalDate.now(Dates.LONDON));
    _assertOne(AsOfNotice.class);
  }

  @Test
  void aDayOrAPageThatIsNoneIsNotFound() {
    published();
    for (var asked : new String[] {"on=yesterday", "on=2015-02-30", "page=2", "page=0"}) {
      open("board/2015-16?" + asked);
      _assertNone(HeatMap.class);
    }
  }

  @Test
  void aStandardThatIsNoneIsNotFound() {
    published();
    for (var standard : new String[] {"99", "nonsense"}) {
      open("board/2015-16?standard=" + standard);
      _assertNone(HeatMap.class);
    }
  }

  @Test
  void anAgencysResultsAndTheThreadOpenOnceTheyArePublished() {
    published();
    open(BoardNavigation.agency(PanelScene.ROUND, PanelScene.BCHC));
    assertThat(_find(HtmlTable.class)).hasSize(2);
  }

  @Test
  void theThreadTellsItsSixSteps() {
    published();
    open(BoardNavigation.thread(PanelScene.ROUND, PanelScene.BCHC, "1.1"));
    _assertOne(OrderedList.class, spec -> spec.withClasses("thread-steps"));
  }

  @Test
  void anUnpublishedAgencyAnswersLikeAnUnknownOne() {
    published();
    for (var address : new String[] {"board/2015-16/yos", "board/2015-16/nobody"}) {
      open(address);
      _assertNone(HtmlTable.class);
      _assertOne(H1.class);
    }
  }

  @Test
  void theIndependentChairPublishesFromHere() {
    scene.approved();
    SignInAs.independentChair();
    open("board");
    _click(_get(Button.class, spec -> spec.withText(text("board.publish"))));
    _assertNone(HeatMap.class);
  }

  @Test
  void agenciesHaveNoWayToTheBoardsPage() {
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> open("board")).isInstanceOf(MockAccessDeniedException.class);
  }
}
