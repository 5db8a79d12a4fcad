package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.RoundStatus;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** Why somebody can read an answer but not change it. */
final class WhyFrozen {

  private WhyFrozen() {}

  /** Empty while they may change it. */
  static Optional<String> of(AnswerSheet sheet, SignedIn me) {
    if (sheet.whole().round().status() == RoundStatus.CLOSED) {
      return Optional.of(text("audit.frozen.roundClosed"));
    }
    if (!sheet.isOpen()) {
      return Optional.of(text("audit.frozen." + ground(sheet.whole().assessment().status())));
    }
    return me.hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD)
        ? Optional.empty()
        : Optional.of(text("audit.frozen.reader"));
  }

  private static String ground(AssessmentStatus status) {
    return switch (status) {
      case AGENCY_CHECK, RETURNED, EXEMPT -> status.name();
      case NOT_STARTED,
          IN_PROGRESS,
          SUBMITTED,
          UNDER_SCRUTINY,
          PROVISIONAL,
          MODERATED,
          PUBLISHED,
          CLOSED ->
          "SUBMITTED";
    };
  }
}
