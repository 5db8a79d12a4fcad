package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The agency before the panel: what its lead answers, corrects and takes away. */
final class PublicHealth {

  static final String NAME = "Public Health";
  static final String REPLY = "Every school nurse has had the briefing since Monday.";
  static final String DOCUMENT = "Who was briefed when";
  static final String CORRECTION = "It was Monday of last week.";

  private final Person lead;

  PublicHealth(Browser browser) {
    lead = new Person(browser.signInAs("public-health-lead"));
  }

  /** The panel’s newest question with a document, the others in words. */
  void answersWithADocument() {
    lead.opens("our-panel").sees(RoomOfThree.CHALLENGE);
    var box = question();
    box.getByRole(AriaRole.TEXTBOX, named(text("panel.ours.answer", RoomOfThree.CODE))).fill(REPLY);
    lead.page()
        .waitForFileChooser(
            () -> box.getByRole(AriaRole.BUTTON, named(text("evidence.upload.browse"))).click())
        .setFiles(
            new FilePayload(
                DOCUMENT + ".txt", "text/plain", REPLY.getBytes(StandardCharsets.UTF_8)));
    // Its name stands beside the upload from the first byte on; only what is there can be removed.
    assertThat(
            box.getByRole(
                AriaRole.BUTTON, named(text("panel.ours.evidence.remove.what", DOCUMENT))))
        .isVisible();
    give(box);
    lead.sees(REPLY).sees(text("panel.challenge.evidence")).sees(DOCUMENT);
    while (waiting().count() > 0) {
      var open = waiting().count();
      var next = waiting().first();
      next.getByRole(AriaRole.TEXTBOX)
          .first()
          .fill("It is done, and the minutes of our board of 20 April show it.");
      give(next);
      assertThat(waiting()).hasCount(open - 1);
    }
  }

  private void give(Locator box) {
    box.getByRole(AriaRole.BUTTON, named(text("panel.ours.give"))).click();
    lead.confirms(text("panel.ours.give")).isTold(text("panel.ours.given"));
  }

  private Locator question() {
    return lead.main()
        .locator(".our-challenge")
        .filter(new Locator.FilterOptions().setHasText(RoomOfThree.CHALLENGE));
  }

  private Locator waiting() {
    return lead.main()
        .locator(".our-challenge")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    lead.page()
                        .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(text("panel.ours.give")))));
  }

  void findsAMistakeAndNothingElse() {
    lead.opens("our-panel").sees(RoomOfThree.MINUTES);
    lead.main().getByRole(AriaRole.BUTTON, named(text("panel.accuracy.where"))).click();
    lead.page()
        .getByRole(
            AriaRole.OPTION,
            new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(Pattern.compile("^" + RoomOfThree.CODE + ", 27 April 2016")))
        .click();
    lead.writes(text("panel.accuracy.passage"), "since Monday")
        .writes(text("panel.accuracy.says"), CORRECTION)
        .clicks(text("panel.accuracy.send"))
        .isTold(text("panel.accuracy.sent"))
        .sees(CORRECTION);
    lead.clicks(text("panel.accuracy.agree")).confirms(text("panel.accuracy.agree.yes"));
  }

  void takesTheMinutesAway() {
    lead.opens("our-panel").sees(RoomOfThree.REPLY_TO_COMMENT);
    var file =
        lead.page()
            .waitForDownload(
                () ->
                    lead.main()
                        .getByRole(AriaRole.LINK, named(text("panel.paper.pdf")))
                        .first()
                        .click());
    try {
      var bytes = Files.readAllBytes(file.path());
      assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
