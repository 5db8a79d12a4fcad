package org.s11portal.notification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters the portal wrote, for those who see to it that people get them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class Letters {

  private static final int PAGE = 50;
  private static final int AT_ONCE = 500;

  private final LetterRepository letters;
  private final People people;
  private final PostOffice office;
  private final Clock clock;

  Letters(LetterRepository letters, People people, PostOffice office, Clock clock) {
    this.letters = letters;
    this.people = people;
    this.office = office;
    this.clock = clock;
  }

  /** Whether letters can leave the house: without a mail server they wait. */
  public boolean canLeave() {
    return office.isOpen();
  }

  /**
   * A page of letters, the newest first.
   *
   * @param status only these; empty for all
   * @param number of the page, from 1
   */
  public LetterPage page(Optional<LetterStatus> status, int number) {
    var wanted = PageRequest.of(number - 1, PAGE);
    var page =
        status
            .map(only -> letters.findByStatusOrderByOccasionDescIdDesc(only, wanted))
            .orElseGet(() -> letters.findAllByOrderByOccasionDescIdDesc(wanted));
    return new LetterPage(
        page.map(Letter::detail).getContent(), number, Math.max(1, page.getTotalPages()));
  }

  public long count(LetterStatus status) {
    return letters.countByStatus(status);
  }

  /** Tries a failed letter again, at the address known by now. */
  @Transactional
  public LetterDetail tryAgain(LetterId id) {
    var letter = letters.findById(id.value()).orElseThrow(NotFound::new);
    tryAgain(letter);
    return letter.detail();
  }

  /** Tries failed letters again, the oldest first; says how many. */
  @Transactional
  public int tryAllAgain() {
    var failed = letters.findByStatusOrderByOccasion(LetterStatus.FAILED, Limit.of(AT_ONCE));
    failed.forEach(this::tryAgain);
    return failed.size();
  }

  private void tryAgain(Letter letter) {
    people.find(letter.recipient()).ifPresent(person -> letter.tryAgain(person, clock.instant()));
  }
}
