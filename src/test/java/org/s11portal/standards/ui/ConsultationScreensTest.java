package org.s11portal.standards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.standards.Consultations;
import org.s11portal.standards.GivenSets;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSets;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ConsultationScreensTest extends ViewTest {

  private static final String AGENCYS = "standards/faith-2016/consultation";
  private static final String MANAGERS = "standards/faith-2016/comments";

  @Autowired private StandardSets sets;
  @Autowired private Consultations consultations;

  private StandardSetId set;

  @BeforeEach
  void anEditionOutForConsultation() {
    SignInAs.manager();
    set = sets.add(GivenSets.trafficLights());
    sets.consult(sets.get(set).held());
    SignInAs.lead("swbh");
    say("A1", "Seen by Sandwell only.");
  }

  @Test
  void agencyCommentsAndSeesOnlyItsOwn() {
    SignInAs.contributor("bchc");
    open(AGENCYS);
    assertThat(agencyWords()).doesNotContain("Seen by Sandwell only.");
    _click(
        _find(Button.class, spec -> spec.withText(text("standards.consultation.comment")))
            .getFirst());
    _setValue(_get(TextArea.class), "Say <b>which</b> checks.");
    _click(_get(Button.class, spec -> spec.withText(text("standards.consultation.send"))));
    assertThat(agencyWords()).contains("Say <b>which</b> checks.");
    assertThat(consultations.own(set)).hasSize(1);
  }

  @Test
  void managerSeesAllAndAnswers() {
    SignInAs.contributor("bchc");
    say("A2", "Too long.");
    SignInAs.manager();
    open(MANAGERS);
    assertThat(managerWords()).contains("Seen by Sandwell only.").contains("Too long.");
    _setValue(_find(TextArea.class).getLast(), "Shortened.");
    _setValue(_find(Checkbox.class).getLast(), true);
    _click(_find(Button.class, spec -> spec.withText(text("standards.comments.save"))).getLast());
    assertThat(managerWords()).contains(text("standards.comments.dealtWith"));
    SignInAs.contributor("bchc");
    open(AGENCYS);
    assertThat(agencyWords()).contains("Answer: Shortened.");
  }

  @Test
  void whatWasSaidStaysReadableAfterTheSignOff() {
    SignInAs.manager();
    sets.signOff(set, GivenSets.APRIL);
    SignInAs.lead("swbh");
    open(AGENCYS);
    assertThat(agencyWords()).contains("Seen by Sandwell only.");
    assertThat(_find(Button.class, spec -> spec.withText(text("standards.consultation.comment"))))
        .isEmpty();
  }

  @Test
  void eachSideHasItsOwnScreen() {
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> open(MANAGERS)).isInstanceOf(MockAccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> open(AGENCYS)).isInstanceOf(MockAccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(() -> open(AGENCYS)).isInstanceOf(MockAccessDeniedException.class);
  }

  private void say(String code, String words) {
    consultations.say(set, sets.get(set).criterion(code).orElseThrow().id(), words);
  }

  private static String agencyWords() {
    return _get(ConsultationView.class).getElement().getTextRecursively();
  }

  private static String managerWords() {
    return _get(CommentsView.class).getElement().getTextRecursively();
  }
}
