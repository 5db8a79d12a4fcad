package org.s11portal.journey;

import org.junit.jupiter.api.Test;

/**
 * A clerk, a member and the chair in one sitting, each at their own screen, and what follows it.
 */
@RealParts
class ThreeInTheRoomIT {

  @Test
  void aReconvenedPanelIsHeardToItsEndBeforeEverybodysEyes(Browser browser) {
    var room = new RoomOfThree(browser);
    room.isBookedAgain();
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
}
