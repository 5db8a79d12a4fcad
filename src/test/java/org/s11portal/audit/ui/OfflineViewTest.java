package org.s11portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.audit.offline.Workbooks.typed;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.offline.OfflineReturns;
import org.s11portal.base.ui.FileLink;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class OfflineViewTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private OfflineReturns offline;
  @Autowired private SelfAssessments own;
  private AuditScene scene;

  @BeforeEach
  void oneAgencyIsAsked() {
    scene = new AuditScene(context).asking("bchc");
    SignInAs.contributor("bchc");
  }

  @Test
  void homeLeadsThereWhileAnswersMayChange() {
    open("audit");
    _assertOne(Anchor.class, spec -> spec.withText(text("audit.offline.open")));
    open("audit/offline");
    _assertOne(FileLink.class, spec -> spec.withText(text("audit.offline.download")));

    SignInAs.signoff("bchc");
    open("audit");
    _assertNone(Anchor.class, spec -> spec.withText(text("audit.offline.open")));
    assertThatThrownBy(() -> open("audit/offline")).isInstanceOf(MockAccessDeniedException.class);
  }

  @Test
  void changesAreKeptOnlyOnceSomebodyHasSeenThem() throws IOException {
    var filled = typed(typed(offline.workbook(), "E2", "Mine."), "C3", "Splendid");
    open("audit/offline");
    var view = _get(OfflineView.class);

    view.show(offline.read(new ByteArrayInputStream(filled)));
    _assertOne(OfflineChangeCard.class);
    assertThat(own.sheet("1.1").answer().narrative()).isEmpty();

    _click(_get(Button.class, spec -> spec.withText(text("audit.offline.yes"))));
    assertThat(own.sheet("1.1").answer().narrative()).isEqualTo("Mine.");
    _assertNone(OfflinePreviewPanel.class);
  }

  @Test
  void inAConflictThePortalsAnswerStaysUnlessSomebodyChoosesOtherwise() throws IOException {
    var filled = typed(offline.workbook(), "E2", "Written on the train.");
    scene.answer("1.1", "1", "Written in the office.");
    open("audit/offline");
    _get(OfflineView.class).show(offline.read(new ByteArrayInputStream(filled)));
    assertThat(_find(RadioButtonGroup.class)).hasSize(1);

    _click(_get(Button.class, spec -> spec.withText(text("audit.offline.yes"))));

    assertThat(own.sheet("1.1").answer().narrative()).isEqualTo("Written in the office.");
  }
}
