package org.s11portal.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanSummary;
import org.s11portal.plan.Plans;
import org.s11portal.plan.reading.Column;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

  @Autowired private Plans plans;
  @Autowired private PlanImports imports;

  @ParameterizedTest
  @ValueSource(strings = {"oddities.txt", "oddities.csv", "oddities.xlsx"})
  void fileIsPreviewedWithItsDoubtsAndStoredOnlyWhenConfirmed(String name) {
    SignInAs.manager();
    open("plan/import");
    upload(name, GivenPlan.file(name));
    assertThat(words())
        .contains("Ref 2a is used twice")
        .contains("Seen by the board in May 2016")
        .contains("1a · 2c");
    assertThat(plans.all()).isEmpty();
    assertThat(_get(TextField.class, spec -> spec.withLabel(text("plan.import.year"))).getValue())
        .isEqualTo("2015-16");
    confirm();
    assertThat(plans.all()).extracting(PlanSummary::title).containsExactly("Board plan 2015-16");
    assertThat(_get(H1.class).getText()).isEqualTo("Board plan 2015-16");
  }

  @Test
  void refusalStandsNextToTheUploadAndNothingIsStored() {
    SignInAs.manager();
    open("plan/import");
    upload("plan.csv", new byte[0]);
    assertThat(words()).contains(text("base.table.empty"));
    upload("plan.csv", "a,b,c,d\n1,2,3,4".getBytes(StandardCharsets.UTF_8));
    assertThat(words()).contains("Ref, Activity, Desired Outcome").doesNotContain("is empty");
    assertThat(_find(ImportConfirmation.class)).isEmpty();
    assertThat(plans.all()).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void columnsThatWereNotRecognisedAreChosenAndThenRead() {
    SignInAs.manager();
    open("plan/import");
    upload(
        "plan.csv",
        "Ref,Pledge,Outcome,Due,Lead,Measure,Progress,Status\n1a,Act,Better,1 May 2015,Chair,Count,Now,On track"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(words()).contains("A column is still missing: Activity");
    assertThat(_find(ImportConfirmation.class)).isEmpty();
    readAgain();
    assertThat(_find(ImportConfirmation.class)).isEmpty();
    // The file’s second column.
    Select<Column> pledge = _find(Select.class).get(1);
    _setValue(pledge, Column.ACTIVITY);
    readAgain();
    assertThat(_find(ImportConfirmation.class)).hasSize(1);
    assertThat(words()).contains("Act").contains(text("plan.import.columns.known"));
  }

  private static void readAgain() {
    _click(_get(Button.class, spec -> spec.withText(text("plan.import.columns.read"))));
  }

  @Test
  void refusalAfterAPreviewTakesThePreviewAway() {
    SignInAs.manager();
    open("plan/import");
    upload("oddities.txt", GivenPlan.file("oddities.txt"));
    assertThat(_find(ImportConfirmation.class)).hasSize(1);
    upload("plan.csv", new byte[0]);
    assertThat(_find(ImportConfirmation.class)).isEmpty();
  }

  @Test
  void planOfAYearThatHasOneIsReplacedOnlyWhenThatIsChosen() {
    GivenPlan.imported(imports);
    open("plan/import");
    upload("oddities.txt", GivenPlan.file("oddities.txt"));
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("plan.import.planTitle"))), "New");
    confirm();
    assertThat(plans.all()).extracting(PlanSummary::title).doesNotContain("New");
    _setValue(_get(Checkbox.class), true);
    confirm();
    assertThat(plans.all()).extracting(PlanSummary::title).containsExactly("New");
  }

  @Test
  void onlyTheBusinessManagerEnters() {
    SignInAs.officer();
    assertThatThrownBy(() -> open("plan/import")).isInstanceOf(MockAccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> open("plan/import")).isInstanceOf(MockAccessDeniedException.class);
  }

  private static void upload(String name, byte[] content) {
    _upload(_get(Upload.class), name, content);
  }

  private static void confirm() {
    _click(_get(Button.class, spec -> spec.withText(text("plan.import.confirm"))));
  }

  private static String words() {
    return _get(ImportView.class).getElement().getTextRecursively();
  }
}
