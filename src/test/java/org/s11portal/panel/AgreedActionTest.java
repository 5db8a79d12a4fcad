package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CHAIR_OF_BCHC;
import static org.s11portal.panel.Given.CLERK;
import static org.s11portal.panel.Given.CRITERION;
import static org.s11portal.panel.Given.MEMBER;
import static org.s11portal.panel.Given.NOW;
import static org.s11portal.panel.Given.OFFICER;
import static org.s11portal.panel.Given.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.identity.SignedIn;

class AgreedActionTest {

  private static final LocalDate DUE = LocalDate.of(2016, 9, 30);

  private static AgreedAction agreed(ScrutinyPanel panel, SignedIn by) {
    return new AgreedAction(panel, CRITERION, planned(DUE), by, NOW);
  }

  private static PlannedImprovement planned(LocalDate due) {
    return new PlannedImprovement(" Brief every team. ", "Head of nursing", due);
  }

  @Test
  void theChairAndTheClerkWriteDownWhatIsToBeDone() {
    assertThat(agreed(Given.held(), CHAIR).detail().planned().what())
        .isEqualTo("Brief every team.");
    assertThat(agreed(Given.held(), CLERK).detail().agreedBy()).isEqualTo(CLERK.user());
  }

  @Test
  void membersAndOfficersWithoutTheClerksSeatDoNot() {
    refused("panel.refused.notYours.ACTION", () -> agreed(Given.held(), MEMBER));
    refused("panel.refused.notYours.ACTION", () -> agreed(Given.held(), OFFICER));
  }

  @Test
  void nobodyDecidesWhatTheirOwnAgencyIsToDo() {
    refused("panel.refused.ownAgency", () -> agreed(Given.held(), CHAIR_OF_BCHC));
  }

  @Test
  void onlyWhileThePanelSits() {
    refused("panel.refused.notSitting", () -> agreed(Given.booked(), CHAIR));
    refused("panel.refused.notSitting", () -> agreed(Given.concluded(), CHAIR));
    var action = agreed(Given.held(), CHAIR);
    refused("panel.refused.notSitting", () -> action.withdraw(Given.concluded(), CHAIR, NOW));
  }

  @Test
  void whatIsToBeDoneLiesAhead() {
    refused(
        "panel.refused.actionDueInThePast",
        () ->
            new AgreedAction(
                Given.held(), CRITERION, planned(LocalDate.of(2016, 2, 15)), CHAIR, NOW));
  }
}
