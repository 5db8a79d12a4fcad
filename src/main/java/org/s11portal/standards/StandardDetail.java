package org.s11portal.standards;

import static org.s11portal.base.Texts.text;

import java.util.List;
import org.s11portal.agency.AgencyKind;

/**
 * A standard with its criteria in order.
 *
 * @param numbered whether it is spoken of by its number; a case file, which is looked at like a
 *     standard, is not
 */
public record StandardDetail(
    int number,
    String title,
    String shortTitle,
    String summary,
    List<CriterionDetail> criteria,
    boolean numbered) {

  public StandardDetail(
      int number, String title, String shortTitle, String summary, List<CriterionDetail> criteria) {
    this(number, title, shortTitle, summary, criteria, true);
  }

  /** “Standard 9: Learning”; what has a name of its own instead of a number is called by that. */
  public String heading() {
    return called(title);
  }

  /** The same by its short name. */
  public String briefHeading() {
    return called(shortTitle);
  }

  private String called(String name) {
    return numbered ? text("standards.standard.heading", number, name) : name;
  }

  /** “9 Learning”, where there is little room. */
  public String shortHeading() {
    return numbered ? text("standards.standard.short", number, shortTitle) : shortTitle;
  }

  StandardDetail asAskedOf(AgencyKind kind) {
    return new StandardDetail(
        number,
        title,
        shortTitle,
        summary,
        criteria.stream().filter(criterion -> criterion.isAskedOf(kind)).toList(),
        numbered);
  }
}
