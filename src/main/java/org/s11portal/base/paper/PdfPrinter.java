package org.s11portal.base.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.helper.W3CDom;
import org.s11portal.base.Busy;
import org.springframework.stereotype.Component;

/**
 * Prints papers as tagged PDF (PDF/UA-1) with its fonts inside. Printing fetches nothing from
 * anywhere, whatever somebody wrote.
 */
@Component
public class PdfPrinter {

  private static final String NOWHERE = "about:blank";

  private final byte[] regular = resource("NotoSans-Regular.ttf");
  private final byte[] bold = resource("NotoSans-Bold.ttf");
  private final byte[] italic = resource("NotoSans-Italic.ttf");

  /** For signs the others lack, such as ≥ and →. */
  private final byte[] signs = resource("DejaVuSans.ttf");

  private final String style = new String(resource("paper.css"), StandardCharsets.UTF_8);
  private final Press press;

  PdfPrinter(Press press) {
    this.press = press;
  }

  /**
   * The paper as PDF.
   *
   * @throws Busy when so many are being printed that its turn does not come
   */
  public byte[] print(Paper paper) {
    try {
      return press.make(() -> printed(paper));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] printed(Paper paper) throws IOException {
    try (var out = new ByteArrayOutputStream()) {
      var html = paper.document().clone();
      html.head().appendElement("style").appendText(style);
      var printing = new PdfRendererBuilder();
      printing.useFastMode();
      printing.usePdfUaAccessibility(true);
      printing.useExternalResourceAccessControl(
          (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      printing.useExternalResourceAccessControl(
          (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
      printing.useFont(bytes(regular), "Paper", 400, FontStyle.NORMAL, true);
      printing.useFont(bytes(bold), "Paper", 700, FontStyle.NORMAL, true);
      printing.useFont(bytes(italic), "Paper", 400, FontStyle.ITALIC, true);
      printing.useFont(bytes(signs), "Signs", 400, FontStyle.NORMAL, true);
      printing.withW3cDocument(new W3CDom().fromJsoup(html), NOWHERE);
      printing.toStream(out);
      printing.run();
      return out.toByteArray();
    }
  }

  private static FSSupplier<InputStream> bytes(byte[] font) {
    return () -> new ByteArrayInputStream(font);
  }

  private static byte[] resource(String name) {
    try (var in = PdfPrinter.class.getResourceAsStream("/paper/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
