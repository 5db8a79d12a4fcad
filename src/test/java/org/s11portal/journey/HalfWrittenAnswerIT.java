package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Words that are half written when the connection drops, the session ends or a colleague is
 * quicker: they are there afterwards, and nothing is overwritten in silence.
 */
@RealParts
class HalfWrittenAnswerIT {

  private static final String NARRATIVE = text("audit.answer.narrative");
  private static final Pattern RETRYING = Pattern.compile("^Not saved – retrying");
  private static final String SESSION = "JSESSIONID";

  @Test
  void wordsAreSavedOnAShortPauseAndThroughALostConnection(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    contributor.opens("audit/1.1");
    var narrative = contributor.textbox(NARRATIVE);

    narrative.pressSequentially("Saved while typing.");
    contributor.seesItSaved();

    var window = contributor.page().context();
    window.setOffline(true);
    narrative.pressSequentially(" Written without a connection.");
    assertThat(sign(contributor.page())).hasText(RETRYING);
    window.setOffline(false);
    contributor.seesItSaved();

    contributor.opens("audit/1.2").opens("audit/1.1");
    assertThat(contributor.textbox(NARRATIVE))
        .hasValue("Saved while typing. Written without a connection.");
    assertThat(browser.axe(contributor.page())).isEmpty();
  }

  @Test
  void wordsOutliveTheSessionAndAreOfferedBesideWhatAColleagueSaved(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    contributor.opens("audit/1.3").writes(NARRATIVE, "What we had said.");
    contributor.seesItSaved();

    var page = contributor.page();
    forgetSession(page);
    contributor.textbox(NARRATIVE).fill("Half a sentence when the session had");
    assertThat(page.getByText(text("base.sessionExpired.title"))).isVisible();

    var lead = new Person(browser.signInAs("canalside-lead"));
    lead.opens("audit/1.3").writes(NARRATIVE, "What the lead said meanwhile.");
    lead.seesItSaved();

    page.keyboard().press("Escape");
    contributor.isAt("1.3");
    assertThat(contributor.textbox(NARRATIVE)).hasValue("What the lead said meanwhile.");
    contributor.sees("Half a sentence when the session had");
    assertThat(browser.axe(page)).isEmpty();
    contributor.clicks(text("base.kept.below"));
    contributor.seesItSaved();
    var both = "What the lead said meanwhile.\n\nHalf a sentence when the session had";
    assertThat(contributor.textbox(NARRATIVE)).hasValue(both);

    contributor.opens("audit/1.3");
    assertThat(contributor.textbox(NARRATIVE)).hasValue(both);
    assertThat(contributor.main().getByText(text("base.kept.leave"))).hasCount(0);
  }

  @Test
  void twoColleaguesOnOneAnswerSeeEachOtherAndChooseBetweenTheirWords(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    var lead = new Person(browser.signInAs("canalside-lead"));
    contributor.opens("audit/2.1");
    lead.opens("audit/2.1");
    assertThat(lead.main().getByText(here(contributor))).isVisible(withinSeconds());
    assertThat(contributor.main().getByText(here(lead))).isVisible(withinSeconds());

    lead.writes(NARRATIVE, "The lead’s words.").seesItSaved();
    contributor.writes(NARRATIVE, "The contributor’s words.");
    assertThat(contributor.dialog()).containsText("The lead’s words.");
    contributor.confirms(text("audit.conflict.both"));
    contributor.seesItSaved();
    assertThat(contributor.textbox(NARRATIVE))
        .hasValue("The lead’s words.\n\nThe contributor’s words.");
    contributor.opens("audit/2.1");
    assertThat(contributor.main().getByText(text("base.kept.leave"))).hasCount(0);
  }

  @Test
  void everythingIsDoneByKeyboard(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    contributor.opens("audit/3.1");
    var page = contributor.page();

    page.getByRole(AriaRole.RADIO).first().focus();
    page.keyboard().press("2");
    assertThat(page.getByRole(AriaRole.RADIO).nth(2)).isChecked();
    contributor.seesItSaved();

    var narrative = contributor.textbox(NARRATIVE);
    narrative.focus();
    page.keyboard().type("2 of 3 are ");
    page.keyboard().press("Control+b");
    page.keyboard().type("trained");
    assertThat(narrative).hasValue("2 of 3 are **trained**");
    assertThat(page.getByRole(AriaRole.RADIO).nth(2)).isChecked();

    page.keyboard().press("Alt+PageDown");
    contributor.isAt("3.2");
    page.keyboard().press("Alt+PageUp");
    contributor.isAt("3.1");
    assertThat(contributor.textbox(NARRATIVE)).hasValue("2 of 3 are **trained**");
    contributor
        .main()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text("audit.format.preview")))
        .first()
        .click();
    assertThat(contributor.main().locator("strong")).hasText("trained");
  }

  @Test
  void anAtOffersTheNamesOfColleagues(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    contributor.opens("audit/4.1");
    var page = contributor.page();
    var comment = contributor.textbox(text("audit.comments.label"));
    comment.pressSequentially("Could you look, @");
    var offered = page.getByRole(AriaRole.OPTION);
    assertThat(offered.first()).isVisible();
    var name = offered.first().textContent();
    page.keyboard().press("Enter");
    assertThat(comment).hasValue("Could you look, @" + name + " ");
    assertThat(offered).hasCount(0);
    contributor.clicks(text("audit.comments.add")).sees("Could you look, @" + name);
    assertThat(browser.axe(page)).isEmpty();
  }

  private static Pattern here(Person person) {
    return Pattern.compile(person.page().locator(".me-name").textContent() + ".* also here");
  }

  /** Browsers ask every five seconds; a busy machine may need a second time. */
  private static LocatorAssertions.IsVisibleOptions withinSeconds() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(15_000);
  }

  /** As after a night: the browser still names its session, and the server knows it no more. */
  private static void forgetSession(Page page) {
    var window = page.context();
    var cookies = window.cookies().stream().filter(one -> SESSION.equals(one.name)).toList();
    cookies.forEach(cookie -> cookie.value = "long-forgotten");
    window.addCookies(cookies);
  }

  private static Locator sign(Page page) {
    return page.locator(".save-state");
  }
}
