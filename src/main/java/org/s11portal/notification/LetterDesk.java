package org.s11portal.notification;

import static org.s11portal.base.Texts.text;

import java.time.Clock;
import java.util.List;
import org.s11portal.identity.PersonDetail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are written, each of them once. Sending them is the {@link Postman}’s work. */
@Service
class LetterDesk {

  private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);
  private static final String LETTERS = "messages";

  private final LetterRepository letters;
  private final Addressees addressees;
  private final LetterSettings settings;
  private final Clock clock;
  private final String portal;

  LetterDesk(
      LetterRepository letters,
      Addressees addressees,
      LetterSettings settings,
      Clock clock,
      @Value("${portal.address}") String portal) {
    this.letters = letters;
    this.addressees = addressees;
    this.settings = settings;
    this.clock = clock;
    this.portal = portal.replaceFirst("/+$", "");
  }

  /**
   * Writes the news to each of them who has not been written to about it. When there is nobody to
   * write to, the officers hear of that instead: no news goes missing in silence.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(News news, List<PersonDetail> to) {
    to.stream().filter(person -> !isWritten(news, person)).forEach(person -> write(news, person));
    if (to.isEmpty() && news.kind() == LetterKind.NOBODY_TO_TELL) {
      LOG.warn("There is no safeguarding officer to write to about {}", news.subjectId());
    } else if (to.isEmpty()) {
      write(undeliverable(news), addressees.officers());
    }
  }

  private static News undeliverable(News news) {
    return new News(
        LetterKind.NOBODY_TO_TELL,
        news.subjectId(),
        news.occasion(),
        LETTERS,
        List.of(news.subject()));
  }

  private boolean isWritten(News news, PersonDetail to) {
    return letters.existsByKindAndSubjectIdAndRecipientAndOccasion(
        news.kind(), news.subjectId(), to.user(), news.occasion());
  }

  private void write(News news, PersonDetail to) {
    letters.save(new Letter(news, to, whole(news, to), settings.domain(), clock.instant()));
  }

  /** The letter as this person will read it. */
  String whole(News news, PersonDetail to) {
    var link = portal + "/" + news.about();
    return text("notification.letter.frame", to.name(), news.body(), link);
  }
}
