package org.s11portal.meeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardMeetingRepository extends Repository<BoardMeeting, UUID> {

  BoardMeeting saveAndFlush(BoardMeeting meeting);

  Optional<BoardMeeting> findById(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from BoardMeeting m where m.id = :id")
  Optional<BoardMeeting> take(UUID id);

  List<BoardMeeting> findByIdIn(Collection<UUID> ids);

  List<BoardMeeting> findAllByOrderByWordsDayDesc();

  Optional<BoardMeeting> findByWordsDayAndWordsTitle(LocalDate day, String title);
}
