package org.s11portal.opendata.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.board.Publications;
import org.s11portal.opendata.OpenData;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class OpenDataViewTest extends ViewTest {

  @Autowired private ApplicationContext portal;
  @Autowired private Publications publications;
  @Autowired private OpenData data;

  private void published() {
    new PanelScene(portal).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
  }

  private static List<String> files() {
    return _find(Anchor.class).stream()
        .filter(link -> link.getElement().hasAttribute("download"))
        .map(Anchor::getHref)
        .toList();
  }

  @Test
  void withoutAPublishedRoundItSaysSo() {
    SignInAs.boardMember();
    open("open-data");

    _assertOne(EmptyState.class);
    _assertNone(DataSetTable.class);
  }

  @Test
  void everyDataSetIsTakenAwayInBothForms() {
    published();
    SignInAs.boardMember();
    open("open-data");

    for (var dataSet : data.dataSets()) {
      assertThat(files())
          .contains(
              "open-data/v1/" + dataSet.name() + ".csv",
              "open-data/v1/" + dataSet.name() + ".json");
    }
    assertThat(files()).contains("open-data/openapi.json");
    _assertNone(ButtonLink.class);
  }

  @Test
  void ofAChosenRoundOnlyThatIsTaken() {
    published();
    SignInAs.panelChair();
    open("open-data?round=2015-16");

    assertThat(files())
        .contains("open-data/v1/results.csv?round=2015-16", "open-data/v1/actions.csv");
  }

  @Test
  void aRoundThatIsNotThereShowsAll() {
    published();
    SignInAs.officer();
    open("open-data?round=1999-00");

    assertThat(files()).contains("open-data/v1/results.csv");
  }

  @Test
  void itSaysOnWhatTermsTheyMayBeUsed() {
    SignInAs.independentChair();
    open("open-data");

    _assertOne(
        Paragraph.class, spec -> spec.withText(text("opendata.in.terms", text("opendata.terms"))));
  }

  @Test
  void theManagerFindsTheWayToTheTokens() {
    SignInAs.manager();
    open("open-data");

    assertThat(_get(ButtonLink.class).getHref()).isEqualTo("open-data/tokens");
  }

  @Test
  void agenciesHaveNoWayThere() {
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> open("open-data")).isInstanceOf(MockAccessDeniedException.class);
  }
}
