package org.s11portal.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.report.ReportTemplates;
import org.s11portal.report.TemplateCheck;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TemplateViewTest extends ViewTest {

  @Autowired private ReportTemplates templates;

  private TemplateCheck found(String words) throws IOException {
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(words);
      var out = new ByteArrayOutputStream();
      document.write(out);
      return templates.read(new ByteArrayInputStream(out.toByteArray()));
    }
  }

  @Test
  void theOfficerSeesEveryFieldAndWhatIsInUse() {
    SignInAs.officer();
    open("reports/template");
    _assertOne(HtmlTable.class);
    _assertNone(Button.class, spec -> spec.withText(text("report.template.back")));
  }

  @Test
  void aTemplateWithAnUnknownFieldCannotBeUsed() throws IOException {
    SignInAs.officer();
    open("reports/template");
    var unknown = found("{{nonsense}}");
    UI.getCurrent().add(new TemplateFindings(unknown, templates, () -> {}));
    _assertNone(Button.class, spec -> spec.withText(text("report.template.use")));
  }

  @Test
  void aGoodOneIsUsedAndTheStandardOneComesBack() throws IOException {
    SignInAs.officer();
    open("reports/template");
    UI.getCurrent().add(new TemplateFindings(found("{{words.summary}}"), templates, () -> {}));
    _click(_get(Button.class, spec -> spec.withText(text("report.template.use"))));
    assertThat(templates.now()).isPresent();

    open("reports/template");
    _click(_get(Button.class, spec -> spec.withText(text("report.template.back"))));
    assertThat(templates.now()).isEmpty();
  }

  @Test
  void nobodyElseHasAWayToIt() {
    SignInAs.boardMember();
    assertThatThrownBy(() -> open("reports/template"))
        .isInstanceOf(MockAccessDeniedException.class);
  }
}
