package org.s11portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that were never saved: offered in full, with what is saved beside them. */
class KeptWordsTest {

  private static final Instant TYPED = Instant.parse("2016-04-20T09:31:00Z");

  private final List<KeptWords.Choice> chosen = new ArrayList<>();

  @Test
  void theyAreShownInFullWithTheTimeTheyWereTyped() {
    var whole = "A long thought. ".repeat(60).strip();
    var offer = new KeptWords(whole, TYPED, false, chosen::add);
    assertThat(offer.getElement().getTextRecursively()).contains(whole, "20 April 2016, 10:31");
  }

  @Test
  void whereSomethingElseIsSavedTheyCanStandBesideIt() {
    var offer = new KeptWords("Mine", TYPED, true, chosen::add);
    press(offer, "base.kept.below");
    press(offer, "base.kept.instead");
    press(offer, "base.kept.leave");
    assertThat(chosen)
        .containsExactly(
            KeptWords.Choice.ADD_BELOW, KeptWords.Choice.PUT_BACK, KeptWords.Choice.LEAVE);
  }

  @Test
  void whereNothingIsSavedThereIsNothingToReplace() {
    var offer = new KeptWords("<b>Mine</b>", TYPED, false, chosen::add);
    assertThat(offer.getElement().getTextRecursively())
        .contains("<b>Mine</b>", text("base.kept.putBack"))
        .doesNotContain(text("base.kept.below"), text("base.kept.instead"));
    assertThat(chosen).isEmpty();
  }

  private static void press(KeptWords offer, String key) {
    var found =
        offer
            .getChildren()
            .flatMap(child -> child.getChildren())
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(button -> button.getText().equals(text(key)))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(found, new ClickEvent<>(found));
  }
}
