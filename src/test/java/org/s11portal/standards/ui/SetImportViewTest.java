package org.s11portal.standards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.standards.SetExports;
import org.s11portal.standards.StandardSets;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class SetImportViewTest extends ViewTest {

  private static final String TWICE =
      """
      {"code": "x", "version": "2016", "title": "T", "author": "Jane",
       "scale": [{"key": "0", "word": "No"}, {"key": "1", "word": "Yes"}],
       "standards": [{"number": 1, "title": "One", "criteria": [
        {"code": "1.1", "question": "First?"}, {"code": "%s", "question": "Second?"}]}]}
      """;

  @Autowired private StandardSets sets;
  @Autowired private SetExports exports;

  @BeforeEach
  void onTheImportScreen() {
    SignInAs.manager();
    open("standards/import");
  }

  @Test
  void fileIsPreviewedAndStoredOnlyWhenConfirmed() throws IOException {
    var template = new ByteArrayOutputStream();
    exports.template(template);
    upload("set.xlsx", template.toByteArray());
    assertThat(words()).contains("Read: 4 grades, 1 standards, 2 criteria.");
    assertThat(sets.all()).isEmpty();
    confirm();
    assertThat(_get(H1.class).getText()).isEqualTo(text("standards.template.title"));
    assertThat(sets.all()).hasSize(1);
  }

  @Test
  void doubtsAndStraysAreShownAndWhatCannotBeKeptIsNotOffered() {
    upload("set.json", TWICE.formatted("1.1").getBytes(StandardCharsets.UTF_8));
    assertThat(words())
        .contains("standards[0].criteria[1]")
        .contains("The code 1.1 is used twice.")
        .contains("Jane")
        .contains(text("standards.import.stopped"));
    assertThat(_find(Button.class, spec -> spec.withText(text("standards.import.confirm"))))
        .isEmpty();
    upload("set.json", TWICE.formatted("1.2").getBytes(StandardCharsets.UTF_8));
    assertThat(words()).doesNotContain(text("standards.import.stopped"));
    confirm();
    assertThat(sets.all()).hasSize(1);
  }

  @Test
  void wordThatIsTakenOrCannotStandInAnAddressIsRefused() {
    upload("set.json", TWICE.formatted("1.2").getBytes(StandardCharsets.UTF_8));
    _setValue(
        _get(TextField.class, spec -> spec.withLabel(text("standards.begin.edition"))), "20 16");
    confirm();
    assertThat(sets.all()).isEmpty();
  }

  @Test
  void refusalStandsNextToTheUpload() {
    upload("set.xlsx", new byte[0]);
    assertThat(words()).contains(text("base.table.empty"));
    assertThat(_find(SetConfirmation.class)).isEmpty();
  }

  private static void upload(String name, byte[] content) {
    _upload(_get(Upload.class), name, content);
  }

  private static void confirm() {
    _click(_get(Button.class, spec -> spec.withText(text("standards.import.confirm"))));
  }

  private static String words() {
    return _get(SetImportView.class).getElement().getTextRecursively();
  }
}
