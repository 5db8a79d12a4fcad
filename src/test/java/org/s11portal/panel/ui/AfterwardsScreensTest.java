package org.s11portal.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.Fact;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.Corrections;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.Sittings;
import org.s11portal.panel.WriteText;
import org.s11portal.panel.WrittenText;
import org.s11portal.standards.Grade;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What follows a sitting, as the agency, the chair and the independent chair see it. */
class AfterwardsScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private Sittings sittings;
  @Autowired private PanelConclusions conclusions;
  @Autowired private MinutesAccuracy accuracy;
  @Autowired private Corrections corrections;
  @Autowired private PanelSchedule schedule;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  private PanelId circulated() {
    var id = scene.graded();
    sittings.minute(
        new WriteText(id, new AgendaItem("1.1"), "Five of six teams.", WrittenText.NOTHING_YET));
    conclusions.conclude(id);
    SignInAs.officer();
    conclusions.circulateMinutes(id);
    return id;
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void theLeadSaysWhatIsWrongAndTheChairAnswersIt() {
    var id = circulated();
    SignInAs.lead("bchc");
    open(PanelNavigation.ourPanel());
    Select<Object> where =
        (Select<Object>)
            (Select<?>) _get(Select.class, spec -> spec.withLabel(text("panel.accuracy.where")));
    _setValue(where, where.getListDataView().getItem(0));
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.accuracy.passage"))), "Five of");
    _setValue(_get(TextArea.class, spec -> spec.withLabel(text("panel.accuracy.says"))), "Six.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.accuracy.send"))));
    assertThat(accuracy.ours()).hasSize(1);

    SignInAs.panelChair();
    open(PanelNavigation.desk(id, "opening"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.accuracy.uphold"))));
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.accuracy.reply"))), "Changed.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.accuracy.uphold.yes"))));
    assertThat(accuracy.on(id).getFirst().reply()).contains("Changed.");
  }

  @Test
  void aContributorReadsTheCommentsAndHasNoForm() {
    circulated();
    SignInAs.contributor("bchc");
    open(PanelNavigation.ourPanel());
    _assertOne(OurAccuracy.class);
    _assertOne(MinutesLinks.class);
    _assertNone(Button.class, spec -> spec.withText(text("panel.accuracy.send")));
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void aMemberSaysWhatTheyWouldGive() {
    var id = scene.held();
    SignInAs.panelMember("panelmember2", "csc");
    open(PanelNavigation.desk(id, "1.1"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.view"))));
    _setValue(_get(Select.class, spec -> spec.withLabel(text("panel.grade"))), new Grade("1"));
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.grade.reason"))), "One team.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.view.yes"))));

    _assertOne(H3.class, spec -> spec.withText(text("panel.view.all")));
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void theIndependentChairOrdersACorrectionAndBothAreShown() {
    var id = scene.approved();
    SignInAs.independentChair();
    open(PanelNavigation.desk(id, "1.1"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.correction"))));
    _setValue(_get(Select.class, spec -> spec.withLabel(text("panel.grade"))), new Grade("2"));
    _setValue(_get(TextArea.class, spec -> spec.withLabel(text("panel.grade.reason"))), "Misread.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.correction.yes"))));

    assertThat(corrections.superseded(id)).hasSize(1);
    assertThat(schedule.desk(id).moderation("1.1").orElseThrow().grade()).isEqualTo(new Grade("2"));
    SignInAs.panelChair();
    open(PanelNavigation.desk(id, "1.1"));
    _assertNone(Button.class, spec -> spec.withText(text("panel.correction")));
  }

  @Test
  void calibrationShowsItsFiguresAndExplainsThem() {
    scene.concluded();
    open("calibration");

    assertThat(_find(Fact.class)).hasSize(4);
    _assertOne(H2.class, spec -> spec.withText(text("panel.calibration.meaning")));
  }
}
