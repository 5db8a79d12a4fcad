package org.s11portal.theme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.s11portal.theme.ThemeCoding;
import org.s11portal.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Making themes and coding with them. */
class ThemeScreensTest extends ViewTest {

  @Autowired private ApplicationContext portal;
  @Autowired private Themes themes;
  @Autowired private ThemeCoding coding;

  @BeforeEach
  void aFinding() {
    new PanelScene(portal).approved();
    SignInAs.officer();
  }

  @Test
  void theOfficerMakesAThemeAndCodesWithIt() {
    open(ThemeNavigation.themes());
    _assertOne(EmptyState.class);
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("theme.name"))), "Records");
    _click(_get(Button.class, spec -> spec.withText(text("theme.create"))));
    _assertNone(EmptyState.class);
    open(ThemeNavigation.coding(PanelScene.ROUND));
    _get(CodingCard.class).toggle(themes.all().getFirst());
    _click(_get(Button.class, spec -> spec.withText(text("theme.coding.next"))));
    assertThat(coding.in(PanelScene.ROUND).getFirst().isCoded()).isTrue();
    _assertNone(CodingCard.class);
    _assertOne(EmptyState.class);
  }

  @Test
  void aThemeIsRetiredFromItsPage() {
    var theme = themes.create("Records", "");
    open(ThemeNavigation.theme(theme));
    _click(_get(Button.class, spec -> spec.withText(text("theme.retire.save"))));
    assertThat(themes.get(theme).isInUse()).isTrue();
    _click(
        _get(
            Button.class,
            spec ->
                spec.withText(text("theme.retire.save"))
                    .withPredicate(button -> button.getThemeNames().contains("primary"))));
    assertThat(themes.get(theme).isInUse()).isFalse();
    _assertNone(ThemeForms.class);
  }

  @Test
  void theManagerReadsAndOthersHaveNoWayIn() {
    var theme = themes.create("Records", "What is written down.");
    coding.code(coding.in(PanelScene.ROUND).getFirst().subject(), Set.of(theme));
    open(ThemeNavigation.theme(theme));
    _assertOne(CheckboxGroup.class);
    SignInAs.manager();
    open(ThemeNavigation.theme(theme));
    _assertNone(ThemeForms.class);
    _assertNone(CheckboxGroup.class);
    assertThat(_get(ThemeView.class).getElement().getTextRecursively())
        .contains("What is written down.", "Finding at BCHC on 1.1");
    assertThatThrownBy(() -> open(ThemeNavigation.coding(PanelScene.ROUND)))
        .isInstanceOf(MockAccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> open(ThemeNavigation.themes()))
        .isInstanceOf(MockAccessDeniedException.class);
  }
}
