package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CHAIR_OF_BCHC;
import static org.s11portal.panel.Given.CLERK;
import static org.s11portal.panel.Given.MEMBER;
import static org.s11portal.panel.Given.NOW;
import static org.s11portal.panel.Given.OFFICER;
import static org.s11portal.panel.Given.STRANGER;
import static org.s11portal.panel.Given.booked;
import static org.s11portal.panel.Given.held;
import static org.s11portal.panel.Given.refused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.SignedIn;

class WritingTest {

  private static final AgendaItem ITEM = new AgendaItem("9.3");

  @Test
  void theClerkAndTheChairMinute() {
    assertThat(minuted(held(), CLERK).detail().text()).isEqualTo("The panel asked.");
    assertThat(minuted(held(), CHAIR).detail().by()).contains(CHAIR.user());
  }

  @Test
  void othersDoNotMinuteAndNobodyMinutesTheirOwnAgency() {
    refused("panel.refused.notYours.MINUTES", () -> minuted(held(), MEMBER));
    refused("panel.refused.notYours.MINUTES", () -> minuted(held(), OFFICER));
    refused("panel.refused.ownAgency", () -> minuted(held(), CHAIR_OF_BCHC));
  }

  @Test
  void minutesAreWrittenFromTheOpeningUntilTheyAreApproved() {
    refused("panel.refused.noMinutesNow", () -> minuted(booked(), CLERK));
    assertThat(minuted(Given.circulated(), CHAIR).detail().text()).isNotBlank();
    var approved = Given.circulated();
    approved.approveMinutes(CHAIR, 0, Given.AFTER);
    refused("panel.refused.noMinutesNow", () -> minuted(approved, CHAIR));
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    var minute = minuted(held(), CLERK);

    refused(
        "panel.refused.staleText",
        () -> minute.write(held(), typed(WrittenText.NOTHING_YET), CHAIR, NOW));
    minute.write(held(), typed(0), CHAIR, NOW);
    assertThat(minute.detail().by()).contains(CHAIR.user());
  }

  @Test
  void notesAreForThoseAtTheTableAndTheOfficer() {
    assertThat(noted(MEMBER).detail().text()).isNotBlank();
    assertThat(noted(OFFICER).detail().text()).isNotBlank();
    refused("base.notFound", () -> noted(STRANGER));
    refused("panel.refused.ownAgency", () -> noted(CHAIR_OF_BCHC));
  }

  private static MinuteItem minuted(ScrutinyPanel panel, SignedIn by) {
    var minute = new MinuteItem(panel.sitting(), ITEM);
    minute.write(panel, typed(WrittenText.NOTHING_YET), by, NOW);
    return minute;
  }

  private static PanelNote noted(SignedIn by) {
    var panel = held();
    var note = new PanelNote(panel.id(), ITEM);
    note.write(panel, typed(WrittenText.NOTHING_YET), by, NOW);
    return note;
  }

  private static WriteText typed(long version) {
    return new WriteText(new PanelId(UUID.randomUUID()), ITEM, "The panel asked.", version);
  }
}
