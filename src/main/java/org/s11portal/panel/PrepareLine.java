package org.s11portal.panel;

import java.util.List;
import org.s11portal.base.Refused;

/**
 * A line of enquiry as it is prepared.
 *
 * @param codes of the criteria it touches; none for a line that stands for itself
 * @param source where it comes from, such as a review or a theme; may be empty
 * @param ofEveryAgency whether every panel of the round asks it
 */
public record PrepareLine(
    String title, String question, List<String> codes, String source, boolean ofEveryAgency) {

  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_SOURCE = 300;

  public PrepareLine {
    title = title.strip();
    question = question.strip();
    source = source.strip();
    codes = codes.stream().distinct().toList();
    if (title.isEmpty() || question.isEmpty()) {
      throw new Refused("panel.refused.lineEmpty");
    }
    if (title.length() > LONGEST_TITLE) {
      throw new Refused("panel.refused.lineTitleTooLong", LONGEST_TITLE);
    }
    if (source.length() > LONGEST_SOURCE) {
      throw new Refused("panel.refused.lineSourceTooLong", LONGEST_SOURCE);
    }
  }
}
