package org.s11portal.panel;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SlotRepository extends Repository<PanelSlot, UUID> {

  PanelSlot save(PanelSlot slot);

  @Query("select s from PanelSlot s where s.round = :round order by s.date, s.startsAt")
  List<PanelSlot> inRound(RoundId round);

  /** Takes one, so that of two who want it the second sees that it is gone. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from PanelSlot s where s.id = :id")
  Optional<PanelSlot> take(UUID id);

  /** The same, for somebody of an agency: only in rounds in which it is asked. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select s from PanelSlot s"
          + " where s.id = :id and s.round in :rounds and s.status <> 'LAID_OUT'")
  Optional<PanelSlot> take(UUID id, Collection<RoundId> rounds);

  @Query(
      "select s from PanelSlot s where s.round in :rounds and s.status = 'OFFERED'"
          + " and s.date >= :today order by s.date, s.startsAt")
  List<PanelSlot> offered(Collection<RoundId> rounds, LocalDate today);

  /** Those that begin on one of these days and are still to be had. */
  @Query(
      "select s from PanelSlot s"
          + " where s.date between :first and :last and s.status in ('LAID_OUT', 'OFFERED')")
  List<PanelSlot> openBetween(LocalDate first, LocalDate last);

  /** Holds a day until the transaction ends: whoever else arranges something on it waits. */
  @Modifying
  @Query(
      value = "insert into panel_day (date) values (:date) on duplicate key update date = :date",
      nativeQuery = true)
  void hold(LocalDate date);
}
