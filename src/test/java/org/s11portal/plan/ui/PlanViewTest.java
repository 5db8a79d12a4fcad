package org.s11portal.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.plan.PlanDelegations;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.Plans;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class PlanViewTest extends ViewTest {

  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private PlanDelegations delegations;

  @Test
  void boardReadsEveryActionOnceUnderItsPriority() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan");
    assertThat(_get(H1.class).getText()).isEqualTo("Board plan 2015-16");
    assertThat(_find(PrioritySection.class)).hasSize(3);
    assertThat(_find(ActionSheet.class)).hasSize(11);
    assertThat(links()).contains("2c is one action with 1a and stands there.");
  }

  @Test
  void statusThatTheFactsContradictSaysSoInPlace() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan");
    assertThat(_find(Chip.class)).extracting(Chip::getText).contains("Says completed");
    assertThat(_find(SaysOtherwise.class).getFirst().getElement().getTextRecursively())
        .contains("Hill Trust, Riverside School");
  }

  @Test
  void filterLivesInTheAddress() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan?status=OFF_TRACK");
    assertThat(_find(ActionSheet.class)).hasSize(1);
    open("plan?lead=Board%20Manager");
    assertThat(_find(ActionSheet.class)).hasSize(3);
    SignInAs.manager();
    delegations.delegate(plans.action("3d").id(), "Training subgroup");
    SignInAs.boardMember();
    open("plan?lead=Training%20subgroup");
    assertThat(_find(ActionSheet.class)).hasSize(1);
    open("plan?status=nonsense");
    assertThat(_find(ActionSheet.class)).hasSize(11);
  }

  @Test
  void managerDelegatesAWholePriorityAndGivesItBack() {
    GivenPlan.imported(imports);
    SignInAs.manager();
    open("plan");
    DelegationForm form = _find(DelegationForm.class).getLast();
    _click(_get(form, Button.class, spec -> spec.withText(text("plan.delegation.save"))));
    assertThat(_get(form, TextField.class).isInvalid()).isTrue();
    _setValue(_get(form, TextField.class), "Policy subgroup");
    _click(_get(form, Button.class, spec -> spec.withText(text("plan.delegation.save"))));
    assertThat(_get(PlanView.class).getElement().getTextRecursively())
        .contains("Policy subgroup, with the whole priority, since");
    open("plan/overview");
    assertThat(_get(OverviewView.class).getElement().getTextRecursively())
        .contains("– delegated to Policy subgroup");
    open("plan/action/3d");
    assertThat(_get(ActionView.class).getElement().getTextRecursively())
        .contains("Policy subgroup, with the whole priority, since");
    SignInAs.boardMember();
    open("plan");
    assertThat(_find(DelegationForm.class)).isEmpty();
    SignInAs.manager();
    open("plan");
    _click(_get(Button.class, spec -> spec.withText(text("plan.delegation.priority.takeBack"))));
    assertThat(_get(PlanView.class).getElement().getTextRecursively())
        .doesNotContain("Policy subgroup, with");
  }

  @Test
  void choosingAFilterChangesTheAddress() {
    GivenPlan.imported(imports);
    SignInAs.boardMember();
    open("plan");
    _setValue(_get(Checkbox.class, spec -> spec.withLabel(text("plan.filter.contradicted"))), true);
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("plan?contradicted=yes");
    assertThat(_find(ActionSheet.class)).hasSizeLessThan(11).isNotEmpty();
  }

  @Test
  void withoutAPlanTheManagerIsLedToTheImportAndOthersAreToldToWait() {
    SignInAs.manager();
    open("plan");
    assertThat(_find(EmptyState.class)).hasSize(1);
    assertThat(links()).contains(text("plan.import.go"));
    SignInAs.boardMember();
    open("plan");
    assertThat(_find(EmptyState.class)).hasSize(1);
    assertThat(links()).doesNotContain(text("plan.import.go"));
  }

  @Test
  void contributorsDoNotEnter() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> open("plan")).isInstanceOf(MockAccessDeniedException.class);
  }

  private static List<String> links() {
    return _find(Anchor.class).stream().map(Anchor::getText).toList();
  }
}
