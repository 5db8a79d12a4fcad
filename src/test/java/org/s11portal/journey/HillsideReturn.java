package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.s11portal.testing.SampleFiles;

/** The agency’s part of the thread: its last answer, sign-off, and its answer to the panel. */
final class HillsideReturn {

  static final String ROUND = "2015-16";
  static final String AGENCY = "hillside";
  static final String NAME = "Hillside Children's Centre";
  static final String CODE = "9.5";
  static final String CRITERION = text("audit.criterion", CODE, "Taking part in reviews");
  static final String SELF_GRADE = "Mostly met";
  static final String NARRATIVE =
      "We notify every serious incident on the day and send a manager to each review meeting.";
  static final String IMPACT = "Two families had a named worker within a week of the last review.";
  static final String DOCUMENT = "Review notifications and dates";
  static final String REPLY =
      "All four recommendations are finished; the last was signed off today.";

  private static final String BUSINESS_OF_OTHERS = "returns/2015-16/bchc";

  private final Browser browser;

  HillsideReturn(Browser browser) {
    this.browser = browser;
  }

  private Person person(String username) {
    return new Person(browser.signInAs(username));
  }

  /** Returns the contributor, who will look again later. */
  Person isAnsweredToTheLastCriterion() {
    var contributor = person("hillside-contributor");
    contributor.isAt(text("audit.home.title")).follows(text("audit.next.continue", CODE));
    contributor
        .isAt(CODE)
        .chooses(SELF_GRADE)
        .writes(text("audit.answer.narrative"), NARRATIVE)
        .writes(text("audit.answer.impact"), IMPACT)
        .uploads(text("evidence.upload.browse"), document())
        .sees(DOCUMENT)
        .seesItSaved()
        .follows(text("audit.home.title"));
    contributor.isAt(text("audit.home.title")).follows(text("audit.next.continue", CODE));
    contributor.isAt(CODE).sees(DOCUMENT);
    assertThat(contributor.textbox(text("audit.answer.narrative"))).hasValue(NARRATIVE);
    assertThat(contributor.textbox(text("audit.answer.impact"))).hasValue(IMPACT);
    contributor.ticks(text("audit.answer.ready")).follows(text("audit.answer.check"));
    contributor
        .isAt(text("audit.check.title"))
        .sees(text("audit.check.lead"))
        .cannot(text("audit.check.send"))
        .isRefused("rounds")
        .isRefused(BUSINESS_OF_OTHERS)
        .isRefused("returns/2015-16/hillside")
        .isRefused("board/2015-16");
    return contributor;
  }

  private static FilePayload document() {
    return new FilePayload(DOCUMENT + ".pdf", "application/pdf", SampleFiles.pdf(NARRATIVE));
  }

  /** Returns the lead, who will be asked by the panel. */
  Person isSentToSignOff() {
    var lead = person("hillside-lead");
    lead.isAt(text("audit.home.title")).follows(text("audit.next.send"));
    lead.isAt(text("audit.check.title"))
        .clicks(text("audit.check.send"))
        .confirms(text("audit.check.send"))
        .sees(text("audit.check.withSignOff"))
        .cannot(text("audit.declare.handIn"))
        .isRefused("panels");
    return lead;
  }

  void isDeclaredAndHandedIn() {
    var officer = person("hillside-signoff");
    officer.isAt(text("audit.home.title")).follows(text("audit.next.declare"));
    officer
        .isAt(text("audit.check.title"))
        .clicks(text("audit.declare.handIn"))
        .sees(text("audit.refused.declarationNotAgreed"))
        .ticks(text("audit.declare.agreed"))
        .clicks(text("audit.declare.handIn"))
        .sees(text("audit.check.frozen"))
        .sees(text("audit.handedIn.hash"))
        .isRefused("plan");
  }

  static void isFrozenFor(Person contributor) {
    contributor.opens("audit/" + CODE).sees(text("audit.frozen.SUBMITTED")).sees(DOCUMENT);
    contributor.sees(NARRATIVE).sees(IMPACT);
    assertThat(contributor.textbox(text("audit.answer.narrative"))).hasCount(0);
    contributor.cannot(text("evidence.upload.browse"));
  }

  static void answersTheChallenge(Person lead) {
    lead.opens("our-panel")
        .sees(ScrutinyOfHillside.CHALLENGE)
        .writes(text("panel.ours.answer", CODE), REPLY)
        .clicks(text("panel.ours.give"))
        .confirms(text("panel.ours.give"))
        .isTold(text("panel.ours.given"))
        .sees(REPLY)
        .doesNotSee(ScrutinyOfHillside.REASON);
  }

  static void readsTheProvisionalGrades(Person lead) {
    lead.opens("our-panel").sees(text("panel.ours.provisional"));
    var lowered =
        lead.main()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText(ScrutinyOfHillside.REASON));
    assertThat(lowered).containsText(SELF_GRADE);
    assertThat(lowered).containsText(ScrutinyOfHillside.PANEL_GRADE);
  }
}
