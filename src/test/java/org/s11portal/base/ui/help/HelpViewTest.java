package org.s11portal.base.ui.help;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.Chip;
import org.s11portal.identity.Roles;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;

class HelpViewTest extends ViewTest {

  @Test
  void aContributorReadsFirstHowToAnswer() {
    SignInAs.contributor("bchc");
    open("help");

    assertThat(_get(H1.class).getText()).isEqualTo("Help");
    assertThat(titles().subList(0, 4))
        .containsExactly(
            "Answer the audit",
            "Share the work in your agency",
            "Look after your evidence",
            text("base.help.CONSULTATION.title"));
    assertThat(_find(Chip.class)).hasSize(4);
    assertThat(titles()).hasSize(HelpTopic.values().length);
  }

  @Test
  void aPanelMemberReadsFirstHowToSitOnAPanel() {
    SignInAs.panelMember("petra", "yos");
    open("help");

    assertThat(titles().getFirst()).isEqualTo("Sit on a panel");
  }

  @Test
  void somebodyWithoutARoleIsHelpedToo() {
    SignInAs.person("nobody", null);
    open("help");

    assertThat(titles()).contains("For everybody");
  }

  @Test
  void everyTopicHasStepsAndEveryRoleATopic() {
    assertThat(HelpTopic.values()).allSatisfy(topic -> assertThat(topic.steps()).isNotEmpty());
    assertThat(Roles.ALL)
        .allSatisfy(
            role -> assertThat(HelpTopic.values()).anyMatch(topic -> topic.isFor(List.of(role))));
  }

  private static List<String> titles() {
    return _find(H2.class).stream().map(H2::getText).toList();
  }
}
