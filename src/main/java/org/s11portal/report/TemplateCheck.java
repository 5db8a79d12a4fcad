package org.s11portal.report;

import java.util.List;

/**
 * What was found in a template before it is used.
 *
 * @param unknown names between braces that are no field
 * @param misplaced fields of tables or words that do not stand alone in a paragraph of the page
 * @param missing tables and words of the report that the template has no place for
 */
public record TemplateCheck(
    WordTemplate template, List<String> unknown, List<String> misplaced, List<String> missing) {

  /** Whether reports can be filled into it; what is missing is for the officer to judge. */
  public boolean isUsable() {
    return unknown.isEmpty() && misplaced.isEmpty();
  }
}
