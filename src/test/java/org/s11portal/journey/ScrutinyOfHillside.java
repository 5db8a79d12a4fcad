package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.s11portal.base.Texts.text;
import static org.s11portal.journey.HillsideReturn.CODE;
import static org.s11portal.journey.HillsideReturn.NAME;
import static org.s11portal.journey.HillsideReturn.NARRATIVE;
import static org.s11portal.journey.HillsideReturn.REPLY;
import static org.s11portal.journey.HillsideReturn.SELF_GRADE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The panel’s part of the thread: booked, held, asked, moderated, concluded, minuted. */
final class ScrutinyOfHillside {

  static final String PANEL_GRADE = "Partly met";
  static final String CHALLENGE =
      "Which recommendations of the last review are still open, and since when?";
  static final String REASON =
      "Two recommendations were open for five months until the panel asked.";

  private static final String ENOUGH = "The dates are there, and the panel can check them.";
  private static final int STANDARDS = 9;

  private final Browser browser;
  private final Person officer;
  private final Person chair;
  private String desk = "panels";

  ScrutinyOfHillside(Browser browser) {
    this.browser = browser;
    officer = new Person(browser.signInAs("officer"));
    chair = new Person(browser.signInAs("panelchair"));
  }

  void isOpened() {
    officer
        .isRefused("plan/import")
        .isRefused("audit")
        .opens("rounds/2015-16")
        .clicks(text("audit.desk.for", text("audit.desk.scrutiny"), NAME))
        .confirms(text("audit.desk.scrutiny"))
        .isTold(text("audit.desk.scrutiny.done", NAME));
  }

  void isBooked() {
    officer.opens("panels").clicks(text("panel.waiting.bookFor", NAME));
    var form = officer.dialog();
    Person.types(form, text("panel.book.date"), "25/04/2016");
    Person.types(form, text("panel.book.startsAt"), "13:00");
    Person.types(form, text("panel.book.endsAt"), "14:30");
    form.getByRole(AriaRole.TEXTBOX, named(text("panel.book.place"))).fill("Committee Room 2");
    form.getByRole(AriaRole.BUTTON, named(text("panel.book.chair"))).click();
    choose("Vivienne Ashcroft");
    var members = form.getByRole(AriaRole.COMBOBOX, named(text("panel.book.members")));
    members.fill("Jasbir");
    choose("Jasbir Dhaliwal");
    members.press("Tab");
    officer.confirms(text("panel.book.confirm")).isTold(text("panel.book.done")).follows(NAME);
    officer.isAt("25 April 2016").cannot(text("panel.hold"));
    desk = officer.page().url();
  }

  private void choose(String name) {
    officer.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name)).click();
  }

  void isHeld() {
    chair.isRefused("rounds").opens("panels").follows(NAME);
    chair.isAt("25 April 2016").clicks(text("panel.hold"));
    assertThat(chair.main().getByRole(AriaRole.BUTTON, named(text("panel.conclude")))).isVisible();
  }

  void isChallengedByAMember() {
    var member = new Person(browser.signInAs("panelmember"));
    member
        .opens(item(CODE))
        .sees(NARRATIVE)
        .cannot(text("panel.grade.record"))
        .cannot(text("panel.conclude"))
        .clicks(text("panel.challenge.begin"))
        .writes(text("panel.challenge.text"), CHALLENGE)
        .clicks(text("panel.challenge.raise"))
        .sees(CHALLENGE)
        .sees(text("panel.challenge.RAISED"))
        .cannot(text("panel.challenge.accept"))
        .isRefused("board/2015-16");
  }

  void isClosedToMembersWhoDoNotSitOnIt() {
    new Person(browser.signInAs("panelmember4")).isRefused(item(CODE)).isRefused(desk);
  }

  void cannotConcludeYet() {
    chair.opens(item(CODE)).clicks(text("panel.conclude"));
    var dialog = chair.dialog();
    assertThat(dialog).containsText(text("panel.conclude.missing"));
    assertThat(
            dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(text("panel.conclude.yes")).setExact(true)))
        .isDisabled();
    chair.confirms(text("base.cancel"));
  }

  void isModerated() {
    chair.opens(item(CODE)).sees(REPLY).clicks(text("panel.challenge.accept"));
    chair
        .dialog()
        .getByRole(AriaRole.TEXTBOX, named(text("panel.challenge.accept.why")))
        .fill(ENOUGH);
    chair
        .confirms(text("panel.challenge.accept.yes"))
        .sees(text("panel.challenge.ACCEPTED"))
        .sees(ENOUGH);
    chair
        .chooses(PANEL_GRADE)
        .clicks(text("panel.grade.record"))
        .isTold(text("panel.refused.reasonNeeded"))
        .dismisses();
    chair.writes(text("panel.grade.reason"), REASON).clicks(text("panel.grade.record"));
    assertThat(chair.page()).not().hasURL(item(CODE));
    for (var standard = 1; standard <= STANDARDS; standard++) {
      agreesWithTheRestOf(standard);
    }
    chair.opens(item(CODE)).sees(SELF_GRADE).sees(PANEL_GRADE);
  }

  private void agreesWithTheRestOf(int standard) {
    chair.opens(item(standard + ".1"));
    chair
        .main()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions()
                .setName(Pattern.compile("open in standard " + standard + "…")))
        .click();
    chair.confirms(text("panel.grade.agreeAll.yes"));
    assertThat(
            chair
                .main()
                .getByRole(
                    AriaRole.LINK,
                    new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("^\\W*" + standard + " .*\\b(\\d+)\\W\\1$"))))
        .isVisible();
  }

  void isConcluded() {
    chair
        .clicks(text("panel.conclude"))
        .confirms(text("panel.conclude.yes"))
        .isTold(text("panel.conclude.done"))
        .cannot(text("panel.grade.record"));
  }

  void isMinutedAndTheMinutesGoOut() {
    officer
        .opens(desk)
        .clicks(text("panel.circulate"))
        .confirms(text("panel.circulate.yes"))
        .sees(text("panel.status.MINUTES_CIRCULATED"))
        .cannot(text("panel.approve"));
  }

  /** Once the agency has nothing to correct; until then the portal says from when. */
  void hasItsMinutesApproved() {
    new Person(browser.signInAs("hillside-lead"))
        .opens("our-panel")
        .clicks(text("panel.accuracy.agree"))
        .confirms(text("panel.accuracy.agree.yes"));
    chair
        .opens(desk)
        .clicks(text("panel.approve"))
        .confirms(text("panel.approve.yes"))
        .sees(text("panel.status.MINUTES_APPROVED"));
  }

  private String item(String code) {
    return desk + "/" + code;
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
