package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * A clerk, a member and the chair in one sitting, each at their own screen, and what follows it.
 */
@RealParts
class ThreeInTheRoomIT {

  /** Longer than a desk waits between asking. */
  private static final long A_WHILE = 10_000;

  @Test
  void aReconvenedPanelIsHeardToItsEndBeforeEverybodysEyes(Browser browser) {
    var room = new RoomOfThree(browser, PublicHealth.NAME);
    room.isBookedAgain("27/04/2016");
    room.isOpenedAndOthersComeIn();
    room.readsTheMinutesAsTheyAreTyped();
    room.seesWhatAMemberWouldGive();
    room.isAskedInTwoKeystrokes();
    room.seesTheChairAgreeWithOneKey();

    var asked = new PublicHealth(browser);
    asked.answersWithADocument();
    room.acceptsWhatIsAnswered();
    room.gradesTheRestAndConcludes();
    room.circulatesTheMinutes();
    asked.findsAMistakeAndNothingElse();
    room.answersTheCommentAndApproves();
    asked.takesTheMinutesAway();
    room.isPublished();
  }

  @Test
  void minutesTypedWithoutAConnectionAreSaidToWaitAndReachEverybodyAfterwards(Browser browser) {
    var room = new RoomOfThree(browser, "Community Rehabilitation Company");
    room.isBookedAgain("28/04/2016");
    room.isOpenedAndOthersComeIn();
    room.readsWhatWasTypedWithoutAConnection();
    room.hasEveryWordAfterTheClerkOpensTheDeskAnew();
  }

  @Test
  void aDeskThatNobodyTouchesStopsAskingAndBeginsAgainAtATouch(Browser browser) {
    var chair = new Person(browser.signInAs("panelchair"));
    var page = chair.page();
    page.clock().install();
    chair.opens("panels").follows("NHS England");
    assertThat(chair.main().locator(".panel-room .presence")).isVisible();
    var asked = new AtomicInteger();
    page.onRequest(
        request -> {
          if (request.url().contains("v-r=uidl")) {
            asked.incrementAndGet();
          }
        });
    page.clock().runFor(A_WHILE);
    page.waitForCondition(() -> asked.get() > 0);

    page.clock().fastForward("21:00");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    asked.set(0);
    page.clock().runFor(A_WHILE);
    page.evaluate("() => document.title");
    assertThat(asked.get()).as("asked while nobody was there").isZero();

    page.mouse().move(200, 200);
    page.clock().runFor(A_WHILE);
    page.waitForCondition(() -> asked.get() > 0);
  }
}
