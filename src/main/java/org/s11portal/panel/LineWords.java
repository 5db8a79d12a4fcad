package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.s11portal.base.Dates;

/** What is said of a line of enquiry beside its question, on screens and on paper. */
public final class LineWords {

  private LineWords() {}

  /** Which criteria it touches, where it comes from, of whom it is asked, who prepared it. */
  public static List<String> about(LineDetail line) {
    return line.codes().isEmpty()
        ? origin(line)
        : Stream.concat(
                Stream.of(text("panel.line.criteria", String.join(", ", line.codes()))),
                origin(line).stream())
            .toList();
  }

  /** The same where the criteria stand already. */
  public static List<String> origin(LineDetail line) {
    return Stream.of(
            line.source().isEmpty() ? "" : text("panel.line.source", line.source()),
            line.ofEveryAgency() ? text("panel.line.ofEvery") : "",
            text("panel.line.prepared", line.preparedBy(), Dates.day(line.preparedAt())),
            line.shared()
                .map(shared -> text("panel.line.shared", shared.by(), Dates.day(shared.at())))
                .orElse(""))
        .filter(words -> !words.isEmpty())
        .toList();
  }
}
