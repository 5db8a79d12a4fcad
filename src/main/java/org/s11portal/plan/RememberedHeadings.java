package org.s11portal.plan;

import java.util.stream.Collectors;
import org.s11portal.plan.reading.HeadingWords;
import org.springframework.stereotype.Component;

/** The headings that plans before had, with what was said of them. */
@Component
class RememberedHeadings {

  private final RememberedHeadingRepository headings;

  RememberedHeadings(RememberedHeadingRepository headings) {
    this.headings = headings;
  }

  HeadingWords all() {
    return new HeadingWords(
        headings.findAll().stream()
            .collect(Collectors.toMap(RememberedHeading::heading, RememberedHeading::means)));
  }

  /** Keeps what the reader would not have known by itself. */
  void remember(HeadingWords said) {
    said.chosen()
        .forEach(
            (heading, means) -> {
              var known = headings.findById(heading);
              if (means.equals(HeadingWords.NONE.columnOf(heading))) {
                known.ifPresent(headings::delete);
              } else {
                headings.save(known.orElseGet(() -> new RememberedHeading(heading)).as(means));
              }
            });
  }
}
