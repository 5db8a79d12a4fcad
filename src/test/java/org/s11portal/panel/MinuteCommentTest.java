package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.BCHC;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CHAIR_OF_BCHC;
import static org.s11portal.panel.Given.LEAD;
import static org.s11portal.panel.Given.NOW;
import static org.s11portal.panel.Given.circulated;
import static org.s11portal.panel.Given.concluded;
import static org.s11portal.panel.Given.person;
import static org.s11portal.panel.Given.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;

class MinuteCommentTest {

  private static final String MINUTES = "The agency said\nthat five of six teams\nwere told.";
  private final ScrutinyPanel panel = circulated();

  private static CommentOnMinutes on(String passage, String text) {
    return new CommentOnMinutes(
        Given.raising("x").panel(), 1, new AgendaItem("9.3"), passage, text);
  }

  private MinuteComment made() {
    return new MinuteComment(panel, on("five of six teams", "It was six."), MINUTES, LEAD, NOW);
  }

  @Test
  void theAgencyNamesTheWordsHoweverTheyWereBrokenIntoLines() {
    assertThat(made().detail().status()).isEqualTo(MinuteCommentStatus.OPEN);
    assertThat(
            new MinuteComment(panel, on("said that five", "It did not."), MINUTES, LEAD, NOW)
                .detail()
                .isOpen())
        .isTrue();
  }

  @Test
  void wordsThatDoNotStandThereAreNotCommentedOn() {
    refused(
        "panel.refused.passageUnknown",
        () -> new MinuteComment(panel, on("seven teams", "Six."), MINUTES, LEAD, NOW));
    refused("panel.refused.passageMissing", () -> on(" ", "Six."));
    refused("panel.refused.commentEmpty", () -> on("five", " "));
  }

  @Test
  void onlyThatAgencyCommentsAndOnlyOnCirculatedMinutes() {
    var other = person("nadia", Optional.of(new AgencyId("yos")), Roles.AGENCY_LEAD);
    refused(
        "base.notFound", () -> new MinuteComment(panel, on("five", "Six."), MINUTES, other, NOW));
    refused(
        "panel.refused.noCommentsNow",
        () -> new MinuteComment(concluded(), on("five", "Six."), MINUTES, LEAD, NOW));
    refused("panel.refused.noCommentsNow", () -> concluded().agreeMinutes(LEAD, NOW));
    refused("base.notFound", () -> circulated().agreeMinutes(other, NOW));
    assertThat(panel.agency()).isEqualTo(BCHC);
  }

  @Test
  void aCommentIsAnsweredOnceWithWords() {
    var comment = made();
    refused("panel.refused.replyEmpty", () -> comment.answer(panel, true, " ", CHAIR, NOW));
    comment.answer(panel, false, "The recording says five.", CHAIR, NOW);

    assertThat(comment.detail().status()).isEqualTo(MinuteCommentStatus.NOT_UPHELD);
    assertThat(comment.detail().reply()).contains("The recording says five.");
    refused("panel.refused.commentAnswered", () -> comment.answer(panel, true, "So.", CHAIR, NOW));
  }

  @Test
  void nobodyAnswersTheirOwnAgency() {
    refused(
        "panel.refused.ownAgency",
        () -> made().answer(panel, true, "Of course.", CHAIR_OF_BCHC, NOW));
  }

  @Test
  void minutesAreNotApprovedWhileACommentWaits() {
    refused("panel.refused.commentsOpen", () -> circulated().approveMinutes(CHAIR, 2, Given.AFTER));
  }

  @Test
  void theAgencyMaySayThatTheMinutesAreRight() {
    panel.agreeMinutes(LEAD, NOW);

    assertThat(panel.detail().minutesAgreedAt()).contains(NOW);
    assertThat(panel.detail().commentsDue()).contains(Given.DUE);
  }
}
