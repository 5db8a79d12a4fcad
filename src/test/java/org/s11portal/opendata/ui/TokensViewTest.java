package org.s11portal.opendata.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.opendata.AccessTokens;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TokensViewTest extends ViewTest {

  @Autowired private AccessTokens tokens;

  private static void make(String name) {
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("opendata.token.name"))), name);
    _click(_get(Button.class, spec -> spec.withText(text("opendata.token.make"))));
  }

  @Test
  void theManagerMakesATokenAndSeesItOnce() {
    SignInAs.manager();
    open("open-data/tokens");
    _assertOne(EmptyState.class);
    _setValue(_get(DatePicker.class), LocalDate.now(Dates.LONDON).plusMonths(3));
    make("Power BI of the council");

    var field = _get(TextField.class, spec -> spec.withLabel(text("opendata.token.fresh")));
    assertThat(field.getValue()).startsWith(tokens.all().getFirst().beginning()).hasSize(47);
    _assertOne(Button.class, spec -> spec.withText(text("opendata.token.copy")));
    _assertNone(EmptyState.class);

    open("open-data/tokens");
    _assertNone(FreshToken.class);
    _assertOne(TokenTable.class);
  }

  @Test
  void withoutALastDayNoneIsMade() {
    SignInAs.manager();
    open("open-data/tokens");
    make("For ever");

    assertThat(_get(DatePicker.class).isInvalid()).isTrue();
    assertThat(tokens.all()).isEmpty();
  }

  @Test
  void aRefusalIsToldAndTheWordsStay() {
    SignInAs.manager();
    open("open-data/tokens");
    _setValue(_get(DatePicker.class), LocalDate.now(Dates.LONDON).plusYears(2));
    make("Too long");

    assertThat(_find(Notification.class)).isNotEmpty();
    assertThat(_get(TextField.class).getValue()).isEqualTo("Too long");
    assertThat(tokens.all()).isEmpty();
  }

  @Test
  void revokingAsksOnceMoreAndIsSaidAfterwards() {
    SignInAs.manager();
    tokens.make("Power BI", LocalDate.now(Dates.LONDON).plusMonths(3));
    open("open-data/tokens");
    assertThat(_get(Chip.class).getText()).isEqualTo(text("opendata.token.state.inForce"));
    _click(_get(Button.class, spec -> spec.withText(text("opendata.token.revoke"))));
    assertThat(tokens.all().getFirst().revoked()).isEmpty();
    _click(_find(Button.class, spec -> spec.withText(text("opendata.token.revoke"))).getLast());

    assertThat(tokens.all().getFirst().revoked()).isPresent();
    _assertNone(Button.class, spec -> spec.withText(text("opendata.token.revoke")));
    assertThat(_get(Chip.class).getText()).contains("manager");
  }

  @Test
  void oneThatEndsSoonIsPointedOut() {
    SignInAs.manager();
    tokens.make("Power BI", LocalDate.now(Dates.LONDON).plusDays(10));
    open("open-data/tokens");

    assertThat(_get(Chip.class).getText()).isEqualTo(text("opendata.token.state.soon"));
  }

  @Test
  void nobodyElseHasAWayThere() {
    for (Runnable other :
        new Runnable[] {SignInAs::officer, SignInAs::boardMember, SignInAs::independentChair}) {
      other.run();
      assertThatThrownBy(() -> open("open-data/tokens"))
          .isInstanceOf(MockAccessDeniedException.class);
    }
  }
}
