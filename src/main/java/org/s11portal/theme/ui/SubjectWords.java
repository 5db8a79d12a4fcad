package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.theme.Subject;

/** What is coded, in a few words. */
final class SubjectWords {

  private SubjectWords() {}

  static String of(Subject subject, Map<AgencyId, AgencySummary> names) {
    var about = subject.about();
    var agency =
        Optional.ofNullable(names.get(about.agency()))
            .map(AgencySummary::shortName)
            .orElse(about.agency().value());
    return text(
        subject.challenge().isPresent() ? "theme.subject.challenge" : "theme.subject.finding",
        agency,
        about.code(),
        about.round().value());
  }
}
