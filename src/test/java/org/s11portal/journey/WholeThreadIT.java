package org.s11portal.journey;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The one unbroken thread, across everybody who holds a piece of it. */
@RealParts
class WholeThreadIT {

  @Test
  void oneAnswerTravelsFromTheFormToTheBoardAndThePlan(Browser browser) throws IOException {
    var hillside = new HillsideReturn(browser);
    var contributor = hillside.isAnsweredToTheLastCriterion();
    var lead = hillside.isSentToSignOff();
    hillside.isDeclaredAndHandedIn();
    HillsideReturn.isFrozenFor(contributor);

    var scrutiny = new ScrutinyOfHillside(browser);
    scrutiny.isOpened();
    scrutiny.isBooked();
    scrutiny.isHeld();
    scrutiny.isChallengedByAMember();
    scrutiny.isClosedToMembersWhoDoNotSitOnIt();
    scrutiny.cannotConcludeYet();
    HillsideReturn.answersTheChallenge(lead);
    scrutiny.isModerated();
    scrutiny.isConcluded();
    scrutiny.isMinutedAndTheMinutesGoOut();
    HillsideReturn.readsTheProvisionalGrades(lead);
    scrutiny.hasItsMinutesApproved();

    var board = new BoardsPage(browser);
    board.showsNothingOfHillsideYet();
    board.isPublished();
    board.leadsFromTheHeatMapToTheThread();
    board.tellsTheWholeThread();
    board.goesOnToThePlanAndComesBack();
    board.keepsWhatIsNotPublished();

    var plan = new PlanFromAFile(browser);
    plan.isRefusedWhenItIsNone();
    plan.isReadWithItsDoubtsAndStored();
  }
}
