package org.s11portal.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterRepository extends Repository<Letter, UUID> {

  Letter save(Letter letter);

  Optional<Letter> findById(UUID id);

  boolean existsByKindAndSubjectIdAndRecipientAndOccasion(
      LetterKind kind, String subjectId, UserId recipient, Instant occasion);

  /** The letter that has been due longest and that nobody else is taking at this moment. */
  @Query(
      value =
          "select * from letter where status = 'WAITING' and try_again_at <= :now"
              + " order by try_again_at limit 1 for update skip locked",
      nativeQuery = true)
  Optional<Letter> takeNextDue(Instant now);

  Page<Letter> findAllByOrderByOccasionDescIdDesc(Pageable page);

  Page<Letter> findByStatusOrderByOccasionDescIdDesc(LetterStatus status, Pageable page);

  List<Letter> findByStatusOrderByOccasion(LetterStatus status, Limit limit);

  List<Letter> findByKindInAndSubjectIdInOrderByWrittenAtDesc(
      Collection<LetterKind> kinds, Collection<String> subjectIds);

  long countByStatus(LetterStatus status);
}
