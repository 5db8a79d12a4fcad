package org.s11portal.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assert;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.notification.GivenLetters;
import org.s11portal.notification.LetterStatus;
import org.s11portal.notification.Letters;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LettersViewTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private Letters letters;

  @Test
  void withoutLettersItSaysWhenThereWillBeSome() {
    SignInAs.officer();
    open("messages");

    assertThat(_get(H1.class).getText()).isEqualTo("Messages");
    _assert(EmptyState.class, 1);
  }

  @Test
  void withoutAMailServerItSaysSoPlainly() {
    new GivenLetters(context).waiting("BCHC");
    SignInAs.officer();
    open("messages");

    _assert(Chip.class, 1, spec -> spec.withText("Letters are waiting"));
    assertThat(shown()).contains("No mail server is set", "One letter is waiting");
  }

  @Test
  void aFailedLetterSaysWhyAndCanBeTriedAgain() {
    new GivenLetters(context).failed("BCHC").giveEverybodyAnAddress();
    SignInAs.manager();
    openWith("status=failed");
    assertThat(shown()).contains("knows no e-mail address");

    _click(_get(Button.class, spec -> spec.withText("Try again")));

    assertThat(letters.count(LetterStatus.FAILED)).isZero();
    assertThat(letters.page(Optional.of(LetterStatus.WAITING), 1).letters()).hasSize(1);
    _assertNone(Button.class, spec -> spec.withText("Try again"));
  }

  @Test
  void theStatusIsChosenInTheAddress() {
    new GivenLetters(context).waiting("BCHC").failed("YOS");
    SignInAs.officer();
    openWith("status=waiting");

    assertThat(subjects()).containsExactly("Handed in: BCHC, Audit 2015-16");

    choose(LetterStatus.FAILED);

    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("messages?status=failed");
    assertThat(subjects()).containsExactly("Handed in: YOS, Audit 2015-16");
  }

  @Test
  void aWordInTheAddressThatNobodyKnowsShowsEverything() {
    new GivenLetters(context).waiting("BCHC").failed("YOS");
    SignInAs.officer();
    openWith("status=%27or%201=1&page=-3");

    assertThat(subjects()).hasSize(2);
  }

  @Test
  void markupInALetterIsShownAsText() {
    new GivenLetters(context).waiting("<img src=x onerror=alert(1)>");
    SignInAs.officer();
    open("messages");

    assertThat(subjects())
        .containsExactly("Handed in: <img src=x onerror=alert(1)>, Audit 2015-16");
  }

  @Test
  void othersDoNotReadLetters() {
    Stream.<Runnable>of(
            () -> SignInAs.lead("bchc"),
            SignInAs::boardMember,
            SignInAs::panelChair,
            SignInAs::independentChair)
        .forEach(
            signIn -> {
              signIn.run();
              assertThatThrownBy(() -> open("messages"))
                  .isInstanceOf(MockAccessDeniedException.class);
            });
  }

  private void openWith(String query) {
    open("messages");
    UI.getCurrent().navigate("messages", QueryParameters.fromString(query));
  }

  @SuppressWarnings("unchecked")
  private static void choose(LetterStatus status) {
    _setValue((Select<LetterStatus>) _get(Select.class), status);
  }

  private static List<String> subjects() {
    return _find(NativeDetails.class).stream().map(NativeDetails::getSummaryText).toList();
  }

  private static String shown() {
    return _get(LettersView.class).getElement().getTextRecursively();
  }
}
