package org.s11portal.report;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which template a report is filled into: while it is a draft the one in use, from then on the one
 * it was put before the board in.
 */
@Component
class TemplatesInUse {

  private final ReportTemplateRepository templates;
  private final TemplateContents contents;

  TemplatesInUse(ReportTemplateRepository templates, TemplateContents contents) {
    this.templates = templates;
    this.contents = contents;
  }

  /** Empty: the standard one. */
  Optional<TemplateSummary> now() {
    return templates.findByWithdrawnAtIsNull().map(ReportTemplate::summary);
  }

  /** Empty: the standard one. */
  Optional<TemplateSummary> of(ReportSummary report) {
    return report.status() == ReportStatus.DRAFT
        ? now()
        : report
            .template()
            .flatMap(id -> templates.findById(id.value()))
            .map(ReportTemplate::summary);
  }

  byte[] content(Optional<TemplateSummary> template) throws IOException {
    return template.isPresent() ? contents.of(template.get().id()) : StandardTemplate.bytes();
  }
}
