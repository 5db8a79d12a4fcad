package org.s11portal.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.identity.People;
import org.s11portal.notification.GivenLetters;
import org.s11portal.notification.LetterKind;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class ChasingViewTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private People people;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void oneAgencyIsAtWorkOneHasNotBegunAndOneHasHandedIn() {
    GivenLetters.everybody().forEach(people::remember);
    var scene = new AuditScene(context).asking("bchc", "yos", "asc");
    scene.answered("bchc").handedIn("asc");
    SignInAs.officer();
  }

  @Test
  void theRoundLeadsToThoseWhoStillOweAReturn() {
    open("rounds/2015-16");
    _assertOne(Anchor.class, spec -> spec.withText(text("notification.chase")));

    open("rounds/2015-16/chase");

    _assertOne(Checkbox.class, spec -> spec.withLabel("Agency bchc"));
    _assertOne(Checkbox.class, spec -> spec.withLabel("Agency yos"));
    _assertNone(Checkbox.class, spec -> spec.withLabel("Agency asc"));
  }

  @Test
  void theAddressCarriesWhatIsShown() {
    open("rounds/2015-16/chase");
    UI.getCurrent().navigate("rounds/2015-16/chase", QueryParameters.of("show", "NOT_STARTED"));

    _assertNone(Checkbox.class, spec -> spec.withLabel("Agency bchc"));
    _assertOne(Checkbox.class, spec -> spec.withLabel("Agency yos"));

    UI.getCurrent().navigate("rounds/2015-16/chase", QueryParameters.of("show", "LATE"));
    _assertNone(ChasingTable.class);
  }

  @Test
  void theLetterIsSeenBeforeItGoesOut() {
    open("rounds/2015-16/chase");
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Agency bchc")), true);
    _setValue(_get(TextArea.class), "Please ring me.");
    _click(_get(Button.class, spec -> spec.withText(text("notification.remind.look"))));
    assertThat(_get(ReminderDialog.class).getElement().getTextRecursively())
        .contains("Please ring me.", "lewis", "nadia");
    assertThat(written()).isZero();

    _click(_get(Button.class, spec -> spec.withText(text("notification.remind.send"))));

    assertThat(written()).isEqualTo(2);
    assertThat(_get(ChasingTable.class).getElement().getTextRecursively())
        .contains(text("notification.chase.kind." + LetterKind.REMINDER_OFFICER));
  }

  @Test
  void withNobodyChosenItSaysSo() {
    open("rounds/2015-16/chase");
    _click(_get(Button.class, spec -> spec.withText(text("notification.remind.look"))));

    _assertNone(ReminderDialog.class);
    _assertOne(Notification.class);
  }

  @Test
  void onlyTheOfficerEnters() {
    SignInAs.manager();
    open("rounds/2015-16");
    _assertNone(Anchor.class, spec -> spec.withText(text("notification.chase")));
    assertThatThrownBy(() -> open("rounds/2015-16/chase"))
        .isInstanceOf(MockAccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> open("rounds/2015-16/chase"))
        .isInstanceOf(MockAccessDeniedException.class);
  }

  private long written() {
    var count =
        jdbc.queryForObject(
            "select count(*) from letter where kind = 'REMINDER_OFFICER'", Long.class);
    return Objects.requireNonNull(count);
  }
}
