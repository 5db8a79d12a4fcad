package org.s11portal.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class SetImportsTest {

  @Autowired private StandardSets sets;
  @Autowired private StandardSetDrafts drafts;
  @Autowired private SetImports imports;
  @Autowired private SetExports exports;
  @Autowired private JsonMapper json;

  @Test
  void anEditionLeavesAndComesBackWithEverythingButItsIdentity() throws IOException {
    SignInAs.manager();
    var before = GivenSets.signedOff(sets, GivenSets.ours(json));
    var draft = sets.get(drafts.begin(new BeginEdition(before.id(), "2016", "Next")));
    var written = draft.definition(Optional.of(before));
    var bytes = new ByteArrayOutputStream();
    exports.workbook(draft.id(), bytes);
    drafts.discard(draft.held());

    var preview = imports.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(preview.definition()).isEqualTo(written);
    assertThat(sets.all()).hasSize(1);
    var stored =
        sets.get(
            imports.confirm(
                new ConfirmSet(preview, "section-11", "2016", "Next", Optional.of(before.id()))));
    assertThat(stored.definition(Optional.of(before))).isEqualTo(written);
    assertThat(stored.criteria()).allMatch(criterion -> criterion.ancestor().isPresent());
    assertThat(stored.status()).isEqualTo(StandardSetStatus.DRAFT);
  }

  @Test
  void aFileWithPlacesThatCannotBeKeptIsNotStored() {
    SignInAs.manager();
    var twice =
        """
        {"scale": [{"key": "0", "word": "No"}, {"key": "1", "word": "Yes"}],
         "standards": [{"number": 1, "title": "T", "criteria": [
          {"code": "1.1", "question": "a"}, {"code": "1.1", "question": "b"}]}]}
        """;
    var preview = imports.read(new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8)));
    assertThat(preview.reading().canBeStored()).isFalse();
    assertThatThrownBy(
            () -> imports.confirm(new ConfirmSet(preview, "x", "2016", "T", Optional.empty())))
        .isInstanceOf(Refused.class);
    assertThat(sets.all()).isEmpty();
  }

  @Test
  void aWordDocumentBehindAPasswordIsRefusedWithWhatToDoAboutIt() {
    SignInAs.manager();
    assertThatThrownBy(() -> imports.read(new ByteArrayInputStream(BadFiles.encryptedDocx())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(text(refused.reason()))
                    .isEqualTo(
                        "The file is protected with a password. Save it without one and choose it"
                            + " again."));
  }

  @Test
  void nobodyElseBringsSetsIn() {
    SignInAs.officer();
    assertThatThrownBy(() -> imports.read(new ByteArrayInputStream(new byte[0])))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> exports.template(new ByteArrayOutputStream()))
        .isInstanceOf(AccessDeniedException.class);
  }
}
