package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.s11portal.report.ReportTemplates;
import org.springframework.stereotype.Component;

/** The officer puts the board’s name below every page of the Word template. */
@Component
@DemonstrationProfile
class TemplateScene {

  private final Acting acting;
  private final ReportTemplates templates;

  TemplateScene(Acting acting, ReportTemplates templates) {
    this.acting = acting;
    this.templates = templates;
  }

  void play(LocalDate on) {
    acting.as("officer", on, LocalTime.of(15, 30), this::use);
  }

  private void use() {
    try {
      templates.use(templates.read(new ByteArrayInputStream(named(templates.standard()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] named(byte[] template) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(template));
        var out = new ByteArrayOutputStream()) {
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(text("demonstration.template.footer"));
      document.write(out);
      return out.toByteArray();
    }
  }
}
