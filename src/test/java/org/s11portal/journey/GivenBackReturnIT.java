package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.SampleFiles;

/** One return from the hands of two colleagues to its second version, and both to be read. */
@RealParts
class GivenBackReturnIT {

  private static final String RETURN = "returns/2015-16/orchard-lane";
  private static final String NAME = "Orchard Lane Children's Centre";
  private static final String CODE = "1.1";
  private static final String ANSWER = "audit/" + CODE;
  private static final String NARRATIVE = text("audit.answer.narrative");
  private static final String LEADS = "The head of centre leads on safeguarding.";
  private static final String CONTRIBUTORS = "The deputy stands in when she is away.";
  private static final String OFFLINE = " The rota hangs in the office.";
  private static final String ASKED = "Who stands in when both are away?";
  private static final String AMENDED = "The duty manager stands in when both are away.";

  @Test
  void aReturnIsWrittenByTwoHandedInGivenBackAndHandedInAgain(Browser browser) {
    var signOff = new Person(browser.signInAs("orchard-lane-signoff"));
    var contributor = new Person(browser.signInAs("orchard-lane-contributor"));
    var lead = new Person(browser.signInAs("orchard-lane-lead"));
    goesBackToWork(signOff);

    twoWriteAtOnce(contributor, lead);
    theConnectionDrops(contributor);
    oneFileIsRefusedAndOneIsKept(contributor);
    assertThat(browser.axe(contributor.page())).isEmpty();
    isSent(lead);
    isHandedIn(signOff);

    var officer = new Person(browser.signInAs("officer"));
    isGivenBack(officer);
    isAmended(contributor);
    isStillReadAsItWasHandedIn(officer, browser);
    isHandedIn(signOff);
    bothVersionsAreReadAndCompared(officer, browser);
  }

  private static void goesBackToWork(Person signOff) {
    signOff.opens("audit/check").clicks(text("audit.check.sendBack"));
    signOff.dialog().getByRole(AriaRole.TEXTBOX).fill("Say who stands in.");
    signOff.confirms(text("audit.check.sendBack")).isTold(text("audit.check.sentBack"));
  }

  private static void twoWriteAtOnce(Person contributor, Person lead) {
    contributor.opens(ANSWER);
    lead.opens(ANSWER);
    lead.writes(NARRATIVE, LEADS).seesItSaved();
    contributor.writes(NARRATIVE, CONTRIBUTORS);
    assertThat(contributor.dialog()).containsText(LEADS);
    assertThat(contributor.dialog()).containsText(CONTRIBUTORS);
    contributor.confirms(text("audit.conflict.both")).seesItSaved();
    assertThat(contributor.textbox(NARRATIVE)).hasValue(LEADS + "\n\n" + CONTRIBUTORS);
  }

  private static void theConnectionDrops(Person contributor) {
    var window = contributor.page().context();
    window.setOffline(true);
    var narrative = contributor.textbox(NARRATIVE);
    narrative.press("Control+End");
    narrative.pressSequentially(OFFLINE);
    assertThat(contributor.page().locator(".save-state"))
        .hasText(Pattern.compile("^Not saved – retrying"));
    window.setOffline(false);
    contributor.seesItSaved().opens("audit/1.2").opens(ANSWER);
    assertThat(contributor.textbox(NARRATIVE)).hasValue(LEADS + "\n\n" + CONTRIBUTORS + OFFLINE);
  }

  private static void oneFileIsRefusedAndOneIsKept(Person contributor) {
    contributor
        .uploads(
            text("evidence.upload.browse"),
            new FilePayload("Rota.pdf", "application/pdf", BadFiles.html()))
        .sees("“Rota.pdf”")
        .uploads(
            text("evidence.upload.browse"),
            new FilePayload("Duty list.pdf", "application/pdf", SampleFiles.pdf("Duty list")));
    assertThat(
            contributor
                .main()
                .locator(".document-line")
                .filter(new Locator.FilterOptions().setHasText("Duty list")))
        .isVisible();
    contributor.opens(ANSWER).sees("Duty list").doesNotSee("Rota.pdf");
  }

  private static void isSent(Person lead) {
    lead.opens("audit/check")
        .clicks(text("audit.check.send"))
        .confirms(text("audit.check.send"))
        .sees(text("audit.check.withSignOff"));
  }

  private static void isHandedIn(Person signOff) {
    signOff
        .opens("audit/check")
        .ticks(text("audit.declare.agreed"))
        .clicks(text("audit.declare.handIn"))
        .sees(text("audit.check.frozen"));
  }

  private static void isGivenBack(Person officer) {
    officer
        .opens("rounds/2015-16")
        .clicks(text("audit.desk.for", text("audit.desk.giveBack"), NAME));
    var dialog = officer.dialog();
    var criteria = dialog.getByRole(AriaRole.COMBOBOX, named(text("audit.desk.giveBack.criteria")));
    criteria.fill(CODE);
    officer
        .page()
        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(CODE))
        .first()
        .click();
    criteria.press("Tab");
    dialog.getByRole(AriaRole.TEXTBOX, named(text("audit.desk.giveBack.note", CODE))).fill(ASKED);
    dialog.getByRole(AriaRole.TEXTBOX, named(text("audit.desk.reason"))).fill("One gap is left.");
    officer.confirms(text("audit.desk.giveBack")).isTold(text("audit.desk.giveBack.done", NAME));
  }

  private static void isAmended(Person contributor) {
    contributor.opens("audit/1.2");
    assertThat(contributor.textbox(NARRATIVE)).hasCount(0);
    contributor.opens(ANSWER).sees(ASKED).writes(NARRATIVE, AMENDED).seesItSaved();
  }

  private static void isStillReadAsItWasHandedIn(Person officer, Browser browser) {
    officer
        .opens(RETURN)
        .sees(text("audit.paper.asOf", 1))
        .sees("The rota hangs in the office.")
        .doesNotSee(AMENDED);
    assertThat(browser.axe(officer.page())).isEmpty();
  }

  private static void bothVersionsAreReadAndCompared(Person officer, Browser browser) {
    officer
        .opens(RETURN + "/version/1")
        .sees("The rota hangs in the office.")
        .sees("Duty list")
        .doesNotSee(AMENDED);
    officer.opens(RETURN + "/version/2").sees(AMENDED).doesNotSee(LEADS);
    officer.opens(RETURN + "/changes/2").sees(ASKED);
    assertThat(officer.main().locator("ins").first()).containsText("duty");
    assertThat(officer.main().locator("del").first()).containsText("head");
    assertThat(browser.axe(officer.page())).isEmpty();
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
