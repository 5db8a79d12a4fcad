package org.s11portal.report;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.meeting.MeetingId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionReportRepository extends Repository<SectionReport, UUID> {

  SectionReport saveAndFlush(SectionReport report);

  List<SectionReport> findByStatusInOrderByFiguresTakenAtDesc(Collection<ReportStatus> statuses);

  Optional<SectionReport> findByIdAndStatusIn(UUID id, Collection<ReportStatus> statuses);

  List<SectionReport> findByMeetingOrderByFiguresTakenAt(MeetingId meeting);

  /** For a change: nobody accepts a report while somebody else writes in it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from SectionReport r where r.id = :id")
  Optional<SectionReport> toChange(UUID id);
}
