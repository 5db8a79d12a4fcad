package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.PanelScene;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.SamplePlans;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.theme.Subject;
import org.s11portal.theme.ThemeCoding;
import org.s11portal.theme.ThemeId;
import org.s11portal.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A theme leads to the actions it feeds, once it is published. */
@PortalTest
class ThemeThreadsTest {

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ThemeThreads threads;
  @Autowired private Themes themes;
  @Autowired private ThemeCoding coding;
  @Autowired private PlanImports imports;

  private ThemeId theme;

  @BeforeEach
  void aCodedFinding() {
    SignInAs.manager();
    imports.seed(SamplePlans.plan("2015-16", SamplePlans.action("1a").made()));
    new PanelScene(context).approved();
    SignInAs.officer();
    theme = themes.create("Staff do not know", "");
    coding.code(
        new Subject(new FindingKey(PanelScene.ROUND, PanelScene.BCHC, "1.1"), Optional.empty()),
        Set.of(theme));
  }

  @Test
  void anActionLinkedToAThemeAnswersItsFindings() {
    assertThatThrownBy(() -> threads.of(PanelScene.ROUND, theme)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> threads.link(PanelScene.ROUND, theme, "1a"))
        .isInstanceOf(NotFound.class);
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
    threads.link(PanelScene.ROUND, theme, "1a");
    SignInAs.boardMember();
    assertThat(threads.in(PanelScene.ROUND))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.actions()).extracting(ActionSummary::ref).containsExactly("1a"));
    assertThat(threads.of(PanelScene.ROUND, theme).subjects()).hasSize(1);
    assertThatThrownBy(() -> threads.link(PanelScene.ROUND, theme, "1a"))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> threads.in(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
  }
}
