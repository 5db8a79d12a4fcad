package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.audit.HomeCard;
import org.s11portal.audit.HomeCardContent;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an agency on its home page that a letter with its results has come. */
@Component
@Transactional(readOnly = true)
class LetterForUs implements HomeCard {

  private static final String ADDRESS = "our-results";
  private static final int LAST = 9;

  private final ResultsLetterRepository letters;

  LetterForUs(ResultsLetterRepository letters) {
    this.letters = letters;
  }

  @Override
  public Optional<HomeCardContent> forAgency(AgencyId agency) {
    return letters.sent(agency).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new HomeCardContent(
                text("report.letter.home"), text("report.letter.home.text"), ADDRESS, LAST));
  }
}
