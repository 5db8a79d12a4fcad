package org.s11portal.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.s11portal.base.Texts.text;

import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.FileLink;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ReportsViewTest extends ViewTest {

  @Autowired private ApplicationContext portal;
  @Autowired private Publications publications;

  @Test
  void withoutAPublishedRoundThereIsNothingToTakeAway() {
    SignInAs.boardMember();
    open("reports");
    _assertOne(EmptyState.class);
    _assertNone(FileLink.class, spec -> spec.withText(text("report.workbook")));
  }

  @Test
  void aPublishedRoundOffersItsFigures() {
    new PanelScene(portal).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.boardMember();
    open("reports");
    _assertOne(FileLink.class, spec -> spec.withText(text("report.workbook")));
  }
}
