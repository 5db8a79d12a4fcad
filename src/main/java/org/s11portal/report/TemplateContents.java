package org.s11portal.report;

import org.s11portal.base.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the bytes of the templates, beside the history that would not know what to make of them.
 */
@Component
class TemplateContents {

  private final JdbcClient jdbc;

  TemplateContents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(TemplateId template, byte[] content) {
    jdbc.sql("insert into report_template_content (template, content) values (?, ?)")
        .params(template.value(), content)
        .update();
  }

  byte[] of(TemplateId template) {
    return jdbc.sql("select content from report_template_content where template = ?")
        .param(template.value())
        .query((row, number) -> row.getBytes("content"))
        .optional()
        .orElseThrow(NotFound::new);
  }
}
