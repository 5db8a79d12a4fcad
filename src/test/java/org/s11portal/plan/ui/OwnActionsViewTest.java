package org.s11portal.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.plan.HolderChoice;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanLeads;
import org.s11portal.plan.Plans;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The leads’ own page, and the page that says who the leads are. */
class OwnActionsViewTest extends ViewTest {

  @Autowired private PlanImports imports;
  @Autowired private PlanLeads leads;
  @Autowired private Plans plans;
  @Autowired private People people;

  @BeforeEach
  void thereIsAPlan() {
    GivenPlan.imported(imports);
    people.remember(
        new PersonDetail(
            new UserId("board"),
            "Beatrice Board",
            Optional.of("Headteacher"),
            Optional.empty(),
            Optional.empty(),
            Set.of(Roles.BOARD_MEMBER)));
  }

  private String leadOf(String ref) {
    return plans.action(ref).summary().leads().getFirst();
  }

  @Test
  void officerNamesALeadWhoThenReportsOnTheirOwnPage() {
    var lead = leadOf("1c");
    SignInAs.officer();
    open("plan/leads");
    @SuppressWarnings({"unchecked", "rawtypes"})
    ComboBox<String> which = _get(ComboBox.class, spec -> spec.withLabel(text("plan.lead")));
    @SuppressWarnings({"unchecked", "rawtypes"})
    ComboBox<HolderChoice> who =
        _get(ComboBox.class, spec -> spec.withLabel(text("plan.leads.who")));
    _setValue(which, lead);
    _setValue(who, leads.choices().getFirst());
    _click(_get(Button.class, spec -> spec.withText(text("plan.leads.save"))));
    assertThat(_get(LeadsView.class).getElement().getTextRecursively())
        .contains("Beatrice Board, since");

    SignInAs.boardMember();
    open("plan/mine");
    assertThat(_get(OwnActionsView.class).getElement().getTextRecursively()).contains(lead);
    var sheet =
        _find(OwnProgress.class).stream()
            .filter(one -> one.getSummaryText().equals(text("plan.mine.report", "1c")))
            .findFirst()
            .orElseThrow();
    sheet.setOpened(true);
    _setValue(_get(sheet, TextArea.class), "Two teams were visited");
    _click(_get(sheet, Button.class));
    assertThat(plans.action("1c").latestProgress().orElseThrow().text())
        .isEqualTo("Two teams were visited");
  }

  @Test
  void whoLeadsNothingIsToldWhatToDo() {
    SignInAs.lead("bchc");
    open("plan/mine");
    assertThat(_get(EmptyState.class).getElement().getTextRecursively())
        .contains(text("plan.mine.none.text"));
  }

  @Test
  @SuppressWarnings("rawtypes")
  void bothFieldsAreNeededToNameSomebody() {
    SignInAs.manager();
    open("plan/leads");
    _click(_get(Button.class, spec -> spec.withText(text("plan.leads.save"))));
    assertThat(_find(ComboBox.class)).allMatch(box -> box.isInvalid());
    assertThat(leads.all()).allMatch(line -> line.held().isEmpty());
  }

  @Test
  void boardMembersDoNotOpenTheLeads() {
    SignInAs.boardMember();
    open("plan");
    assertThat(_get(PlanPages.class).getElement().getTextRecursively())
        .contains(text("plan.mine"))
        .doesNotContain(text("plan.leads"));
    assertThat(_get(H1.class).getText()).isNotBlank();
  }
}
