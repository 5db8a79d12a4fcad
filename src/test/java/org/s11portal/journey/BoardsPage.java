package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.s11portal.base.Texts.text;
import static org.s11portal.journey.HillsideReturn.CODE;
import static org.s11portal.journey.HillsideReturn.NAME;
import static org.s11portal.journey.HillsideReturn.SELF_GRADE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The board’s part of the thread: published, and read from the heat map to the plan and back. */
final class BoardsPage {

  private static final String SUMMARY = "board/2015-16";
  private static final String HILLSIDE = SUMMARY + "/hillside";
  private static final String THREAD = "thread/2015-16/hillside/" + CODE;
  private static final String ACTION = "Follow up the action plans";
  private static final Pattern ACTION_PAGE = Pattern.compile(".*/plan/action/.+");

  private final Browser browser;
  private final Person member;

  BoardsPage(Browser browser) {
    this.browser = browser;
    member = new Person(browser.signInAs("board"));
  }

  void showsNothingOfHillsideYet() {
    member.opens(SUMMARY).isRefused(HILLSIDE).isRefused(THREAD).isRefused("panels");
    assertThat(heat(member.opens(SUMMARY), NAME)).hasCount(0);
    member.cannot(text("board.publish"));
  }

  void isPublished() {
    var chair = new Person(browser.signInAs("chair"));
    chair
        .isRefused("plan/import")
        .opens(SUMMARY)
        .sees(NAME)
        .clicks(text("board.publish"))
        .confirms(text("board.publish"));
    assertThat(heat(chair, NAME)).isVisible();
    chair.cannot(text("board.publish"));
  }

  void leadsFromTheHeatMapToTheThread() {
    member.opens(SUMMARY).isAt(text("board.heading"));
    heat(member, NAME).click();
    member.isAt(text("board.agency.heading", NAME));
    var row =
        member
            .main()
            .getByRole(
                AriaRole.ROW,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*" + CODE + " ")));
    assertThat(row).containsText(SELF_GRADE);
    assertThat(row).containsText(ScrutinyOfHillside.PANEL_GRADE);
    member.follows(HillsideReturn.CRITERION);
    member.isAt(CODE);
  }

  void tellsTheWholeThread() {
    var said = member.step(text("board.thread.said"));
    assertThat(said).containsText(SELF_GRADE);
    assertThat(said).containsText(HillsideReturn.NARRATIVE);
    assertThat(said).containsText(HillsideReturn.IMPACT);
    assertThat(member.step(text("board.thread.shown"))).containsText(HillsideReturn.DOCUMENT);
    var challenged = member.step(text("board.thread.challenged"));
    assertThat(challenged).containsText(ScrutinyOfHillside.CHALLENGE);
    assertThat(challenged).containsText(HillsideReturn.REPLY);
    assertThat(challenged).containsText(text("board.challenge.ACCEPTED"));
    var moderated = member.step(text("board.thread.moderated"));
    assertThat(moderated).containsText(ScrutinyOfHillside.PANEL_GRADE);
    assertThat(moderated).containsText(ScrutinyOfHillside.REASON);
  }

  void goesOnToThePlanAndComesBack() {
    member.follows(ACTION);
    assertThat(member.page()).hasURL(ACTION_PAGE);
    member.isAt(ACTION).sees(text("plan.answers")).cannot(text("plan.answers.unlink", CODE));
    member.page().goBack();
    member.isAt(CODE).follows(text("board.thread.back"));
    member.isAt(text("board.heading"));
    assertThat(heat(member, NAME)).isVisible();
    member.sees(ACTION);
  }

  void keepsWhatIsNotPublished() {
    member.isRefused(SUMMARY + "/csc").isRefused("thread/2015-16/csc/1.1").isRefused("rounds");
  }

  private static Locator heat(Person reader, String agency) {
    return reader
        .main()
        .getByRole(AriaRole.ROWHEADER)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(agency));
  }
}
