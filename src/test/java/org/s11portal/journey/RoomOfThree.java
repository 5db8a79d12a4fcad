package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A reconvened panel whose clerk, member and chair each have the desk open in their own browser.
 */
final class RoomOfThree {

  static final String CODE = "6.1";
  static final String MINUTES = "The school nurses have been briefed since Monday.";
  static final String CHALLENGE = "Which school nurses have not been briefed yet?";
  static final String REPLY_TO_COMMENT = "The words now say Monday of last week.";

  private static final String VIEW = "I would wait for the list.";
  private static final String ENOUGH = "The list shows every name.";
  private static final List<Integer> LEFT = List.of(6, 7, 8, 9);

  private static final String BEGUN = "The chair asks who has been briefed. ";
  private static final String ALONE = "Said while nothing got through.";
  private static final Pattern RETRYING = Pattern.compile("^Not saved – retrying");

  private final Browser browser;
  private final String agency;
  private final Person clerk;
  private final Person member;
  private final Person chair;
  private String desk = "panels";

  RoomOfThree(Browser browser, String agency) {
    this.browser = browser;
    this.agency = agency;
    clerk = new Person(browser.signInAs("officer"));
    member = new Person(browser.signInAs("panelmember"));
    chair = new Person(browser.signInAs("panelchair"));
  }

  void isBookedAgain(String day) {
    clerk.opens("panels").follows(agency);
    clerk.sees(text("panel.status.TO_BE_RECONVENED")).clicks(text("panel.rebook"));
    var form = clerk.dialog();
    Person.types(form, text("panel.book.date"), day);
    Person.types(form, text("panel.book.startsAt"), "13:00");
    Person.types(form, text("panel.book.endsAt"), "14:30");
    form.getByRole(AriaRole.TEXTBOX, named(text("panel.book.place"))).fill("Committee Room 2");
    clerk.confirms(text("panel.book.confirm")).sees(text("panel.status.BOOKED"));
    desk = clerk.page().url().replaceFirst("/opening$", "");
  }

  void isOpenedAndOthersComeIn() {
    chair.opens(desk).clicks(text("panel.hold"));
    assertThat(chair.main().getByRole(AriaRole.BUTTON, named(text("panel.conclude")))).isVisible();
    everybodyOpens(CODE);
    // Each sees the other two come in, without doing anything.
    assertThat(member.main().locator(".panel-room .presence")).containsText("3");
    member.cannot(text("panel.grade.record")).cannot(text("panel.conclude"));
    clerk.cannot(text("panel.grade.record"));
  }

  private void everybodyOpens(String item) {
    List.of(chair, clerk, member).forEach(one -> one.opens(desk + "/" + item));
  }

  void readsTheMinutesAsTheyAreTyped() {
    var typing = clerk.textbox(text("panel.minutes", CODE));
    typing.click();
    var half = MINUTES.length() / 2;
    typing.pressSequentially(MINUTES.substring(0, half));
    member.sees(MINUTES.substring(0, half).strip());
    typing.pressSequentially(MINUTES.substring(half));
    member.sees(MINUTES);
    assertThat(chair.textbox(text("panel.minutes", CODE))).hasValue(MINUTES);
  }

  /** The clerk types on, is told that nothing gets through, and the others read it afterwards. */
  void readsWhatWasTypedWithoutAConnection() {
    var typing = clerk.textbox(text("panel.minutes", CODE));
    typing.click();
    typing.pressSequentially(BEGUN);
    member.sees(BEGUN.strip());
    var window = clerk.page().context();
    window.setOffline(true);
    typing.pressSequentially(ALONE);
    assertThat(clerk.main().getByText(RETRYING)).isVisible();
    member.doesNotSee(ALONE);
    window.setOffline(false);
    member.sees(BEGUN + ALONE);
    clerk.seesItSaved();
    assertThat(clerk.main().getByText(RETRYING)).hasCount(0);
  }

  /** Nothing of it lives in the page alone any more. */
  void hasEveryWordAfterTheClerkOpensTheDeskAnew() {
    clerk.opens(desk + "/" + CODE);
    assertThat(clerk.textbox(text("panel.minutes", CODE))).hasValue(BEGUN + ALONE);
    assertThat(clerk.main().getByText(text("base.kept.leave"))).hasCount(0);
  }

  void seesWhatAMemberWouldGive() {
    member.clicks(text("panel.view"));
    var asked = member.dialog();
    asked.getByRole(AriaRole.BUTTON, named(text("panel.grade"))).click();
    member
        .page()
        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Partly met"))
        .click();
    asked.getByRole(AriaRole.TEXTBOX, named(text("panel.grade.reason"))).fill(VIEW);
    member.confirms(text("panel.view.yes")).sees(VIEW);
    chair.sees(VIEW);
    clerk.sees(VIEW);
  }

  /** One key opens the form, another raises what was typed. */
  void isAskedInTwoKeystrokes() {
    member.main().locator(".panel-criterion").focus();
    member.page().keyboard().press("c");
    assertThat(member.textbox(text("panel.challenge.text"))).isFocused();
    member.page().keyboard().type(CHALLENGE);
    member.page().keyboard().press("Control+Enter");
    for (var one : List.of(member, chair, clerk)) {
      assertThat(
              one.main()
                  .locator(".card-small")
                  .filter(new Locator.FilterOptions().setHasText(CHALLENGE))
                  .first())
          .isVisible();
    }
  }

  void seesTheChairAgreeWithOneKey() {
    chair.main().locator(".panel-criterion").focus();
    chair.page().keyboard().press("a");
    assertThat(chair.page()).not().hasURL(desk + "/" + CODE);
    member.sees(text("panel.grade.agreed"));
    clerk.sees(text("panel.grade.agreed"));
  }

  void acceptsWhatIsAnswered() {
    chair
        .opens(desk + "/" + CODE)
        .sees(PublicHealth.REPLY)
        .sees(PublicHealth.DOCUMENT)
        .sees(text("panel.challenge.evidence"));
    chair.opens(desk + "/opening");
    var open = chair.main().getByRole(AriaRole.LINK, named(text("panel.opening.challenge", "")));
    while (open.count() > 0) {
      var left = open.count();
      open.first().click();
      assertThat(chair.main().locator(".panel-criterion")).isVisible();
      var accept = chair.main().getByRole(AriaRole.BUTTON, named(text("panel.challenge.accept")));
      accept.first().click();
      chair
          .dialog()
          .getByRole(AriaRole.TEXTBOX, named(text("panel.challenge.accept.why")))
          .fill(ENOUGH);
      chair.confirms(text("panel.challenge.accept.yes")).sees(ENOUGH);
      chair.opens(desk + "/opening");
      assertThat(open).hasCount(left - 1);
    }
  }

  void gradesTheRestAndConcludes() {
    for (var standard : LEFT) {
      chair.opens(desk + "/" + standard + ".1");
      chair
          .main()
          .getByRole(
              AriaRole.BUTTON,
              new Locator.GetByRoleOptions()
                  .setName(Pattern.compile("open in standard " + standard + "…")))
          .click();
      chair.confirms(text("panel.grade.agreeAll.yes"));
      assertThat(chair.main().getByRole(AriaRole.LINK, named(standard + " ")).first()).isVisible();
    }
    chair
        .clicks(text("panel.conclude"))
        .confirms(text("panel.conclude.yes"))
        .isTold(text("panel.conclude.done"));
  }

  void circulatesTheMinutes() {
    clerk
        .opens(desk + "/opening")
        .clicks(text("panel.circulate"))
        .confirms(text("panel.circulate.yes"))
        .sees(text("panel.status.MINUTES_CIRCULATED"));
  }

  void answersTheCommentAndApproves() {
    chair.opens(desk + "/opening").sees(PublicHealth.CORRECTION);
    chair.clicks(text("panel.accuracy.uphold"));
    chair
        .dialog()
        .getByRole(AriaRole.TEXTBOX, named(text("panel.accuracy.reply")))
        .fill(REPLY_TO_COMMENT);
    chair.confirms(text("panel.accuracy.uphold.yes")).sees(REPLY_TO_COMMENT);
    chair
        .clicks(text("panel.approve"))
        .confirms(text("panel.approve.yes"))
        .sees(text("panel.status.MINUTES_APPROVED"));
  }

  /** The board sees the agency only now. */
  void isPublished() {
    var board = new Person(browser.signInAs("board"));
    board.opens("board/2015-16");
    assertThat(heat(board)).hasCount(0);
    var independent = new Person(browser.signInAs("chair"));
    independent
        .opens("board/2015-16")
        .clicks(text("board.publish"))
        .confirms(text("board.publish"));
    assertThat(heat(independent)).isVisible();
    board.opens("board/2015-16");
    assertThat(heat(board)).isVisible();
  }

  private static Locator heat(Person reader) {
    return reader
        .main()
        .getByRole(AriaRole.ROWHEADER)
        .getByRole(
            AriaRole.LINK,
            new Locator.GetByRoleOptions().setName(PublicHealth.NAME).setExact(true));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
