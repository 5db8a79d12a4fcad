package org.s11portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a paper can be followed by a screen reader, by the measure of veraPDF. */
public final class AccessiblePdf {

  private AccessiblePdf() {}

  /** That it is PDF/UA-1; otherwise what is wrong. */
  public static void require(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator =
            Foundries.defaultInstance()
                .createValidator(PDFAFlavour.PDFUA_1, 100, false, true, false)) {
      var result = validator.validate(parser);
      assertThat(
              result.getTestAssertions().stream()
                  .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                  .map(one -> one.getRuleId().getClause() + " " + one.getMessage()))
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
