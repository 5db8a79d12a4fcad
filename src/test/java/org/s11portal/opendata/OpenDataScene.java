package org.s11portal.opendata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.s11portal.board.GoldenThreads;
import org.s11portal.board.Publications;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.Corrections;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RecordModeration;
import org.s11portal.plan.AnsweredFindings;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.SamplePlans;
import org.s11portal.standards.Grade;
import org.s11portal.testing.SignInAs;
import org.s11portal.theme.Subject;
import org.s11portal.theme.ThemeCoding;
import org.s11portal.theme.ThemeId;
import org.s11portal.theme.Themes;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A round of two agencies, of which bchc is published and yos is not, with a plan that answers
 * findings of both and themes that came up in both. Nobody is signed in.
 */
final class OpenDataScene {

  private static final AgencyId YOS = new AgencyId("yos");

  private final ApplicationContext context;
  private final PanelId panel;

  private OpenDataScene(ApplicationContext context) {
    this.context = context;
    panel = new PanelScene(context).approved();
    SignInAs.independentChair();
    context.getBean(Publications.class).publish(PanelScene.ROUND);
    SignInAs.manager();
    context
        .getBean(PlanImports.class)
        .seed(
            SamplePlans.plan(
                "2015-16",
                SamplePlans.action("1a", "2d")
                    .feeds("1.1", "1.2 of bchc", "2.1 of yos")
                    .progress("Words of a report")
                    .made()));
    context
        .getBean(AnsweredFindings.class)
        .link("1a", List.of(finding(PanelScene.BCHC, "1.1"), finding(YOS, "1.1")));
    SignInAs.officer();
    var other = theme("Only in the other");
    // As it will be once its panel has sat.
    context
        .getBean(JdbcTemplate.class)
        .update("update coding set agency = 'yos' where theme = ?", other.value());
    theme("Staff do not know");
    SecurityContextHolder.clearContext();
  }

  static OpenDataScene published(ApplicationContext context) {
    return new OpenDataScene(context);
  }

  private static FindingKey finding(AgencyId agency, String code) {
    return new FindingKey(PanelScene.ROUND, agency, code);
  }

  private ThemeId theme(String name) {
    var theme = context.getBean(Themes.class).create(name, "Meant in words");
    context
        .getBean(ThemeCoding.class)
        .code(new Subject(finding(PanelScene.BCHC, "1.1"), Optional.empty()), Set.of(theme));
    return theme;
  }

  /** The chair corrects the grade of 1.1. */
  void corrected(String grade) {
    SignInAs.independentChair();
    var decided =
        context
            .getBean(GoldenThreads.class)
            .of(PanelScene.ROUND, PanelScene.BCHC, "1.1")
            .moderation();
    context
        .getBean(Corrections.class)
        .order(
            new RecordModeration(
                panel, "1.1", new Grade(grade), "The sample was misread.", decided.version()));
    SecurityContextHolder.clearContext();
  }
}
