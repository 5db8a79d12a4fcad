package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;

/** Why a return that was handed in before lies with sign-off again. */
final class WithdrawnCard {

  private WithdrawnCard() {}

  static Optional<Card> of(ReturnDetail whole) {
    return whole
        .lastStep()
        .filter(step -> step.before() == AssessmentStatus.SUBMITTED)
        .filter(step -> step.after() == AssessmentStatus.AGENCY_CHECK)
        .map(step -> Card.titled(text("audit.check.takenBack"), new Prose(step.reason())));
  }
}
