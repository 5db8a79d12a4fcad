package org.s11portal.panel;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScrutinyPanelRepository extends Repository<ScrutinyPanel, UUID> {

  String REACHED =
      "select p from ScrutinyPanel p where p.id = :id and (:everywhere = true"
          + " or exists (select s from PanelSeat s where s.panel = p and (s.person = :person or s.deputy = :person))"
          + " or exists (select a from Attendance a"
          + " where a.sitting.panel = p and a.deputy = :person))";

  ScrutinyPanel saveAndFlush(ScrutinyPanel panel);

  Optional<ScrutinyPanel> findById(UUID id);

  @Query(REACHED)
  Optional<ScrutinyPanel> reach(UUID id, boolean everywhere, UserId person);

  /** Holds the status still while a grade, a challenge or a minute is saved. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query(REACHED)
  Optional<ScrutinyPanel> holdStatus(UUID id, boolean everywhere, UserId person);

  /** Takes the panel for a move of its status: saves and other moves wait. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(REACHED)
  Optional<ScrutinyPanel> takeToMove(UUID id, boolean everywhere, UserId person);

  @Query("select p from ScrutinyPanel p where p.round = :round")
  List<ScrutinyPanel> inRound(RoundId round);

  @Query(
      "select p from ScrutinyPanel p where p.round = :round and"
          + " (exists (select s from PanelSeat s where s.panel = p and (s.person = :person or s.deputy = :person))"
          + " or exists (select a from Attendance a"
          + " where a.sitting.panel = p and a.deputy = :person))")
  List<ScrutinyPanel> inRound(RoundId round, UserId person);

  @Query(
      "select p from ScrutinyPanel p where p.id = :id and p.agency = :agency"
          + " and p.status in ('MINUTES_CIRCULATED', 'MINUTES_APPROVED')")
  Optional<ScrutinyPanel> circulatedTo(AgencyId agency, UUID id);

  /** One of an agency’s own, so that its approval and the agency’s word on it take turns. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from ScrutinyPanel p where p.id = :id and p.agency = :agency")
  Optional<ScrutinyPanel> ownToChange(AgencyId agency, UUID id);

  @Query("select p from ScrutinyPanel p where p.agency = :agency and p.status <> 'PROPOSED'")
  List<ScrutinyPanel> of(AgencyId agency);

  /** The panels of a return, taken to find one of them its date. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from ScrutinyPanel p where p.assessment = :assessment order by p.number")
  List<ScrutinyPanel> takeOf(AssessmentId assessment);

  /** Those of any round that are to sit and begin on one of these days. */
  @Query(
      "select p from ScrutinyPanel p where p.status = 'BOOKED' and exists"
          + " (select s from PanelSitting s where s.panel = p and s.date between :first and :last"
          + " and s.status = 'PLANNED')")
  List<ScrutinyPanel> bookedBetween(LocalDate first, LocalDate last);

  /** Those on which somebody has a seat, or is the deputy of one who has. */
  @Query(
      "select p from ScrutinyPanel p where exists"
          + " (select s from PanelSeat s"
          + " where s.panel = p and (s.person = :person or s.deputy = :person))")
  List<ScrutinyPanel> with(UserId person);

  @Query("select p from ScrutinyPanel p where p.assessment = :assessment order by p.number")
  List<ScrutinyPanel> of(AssessmentId assessment);

  /** Those that have sat and are to sit again, whether or not the next date is found. */
  @Query(
      "select p from ScrutinyPanel p where p.round = :round and (p.status = 'TO_BE_RECONVENED'"
          + " or (p.status in ('BOOKED', 'POSTPONED') and exists"
          + " (select s from PanelSitting s where s.panel = p and s.status = 'HELD')))")
  List<ScrutinyPanel> reconvened(RoundId round);

  /** The dates on which panels have sat. */
  @Query(
      "select new org.s11portal.panel.PanelThen(p.agency, p.id, s.id) from ScrutinyPanel p"
          + " join p.sittings s where p.round = :round and s.status = 'HELD'")
  List<PanelThen> held(RoundId round);

  /** Every date of every panel of a round. */
  @Query(
      "select new org.s11portal.panel.PanelThen(p.agency, p.id, s.id) from ScrutinyPanel p"
          + " join p.sittings s where p.round = :round")
  List<PanelThen> dates(RoundId round);

  @Query(
      "select count(p) > 0 from ScrutinyPanel p"
          + " where p.assessment = :assessment and p.status <> 'CANCELLED'"
          + " and not exists (select i from DeclaredInterest i where i.person = :person"
          + " and i.agency = p.agency and i.withdrawnAt is null) and"
          + " (exists (select s from PanelSeat s where s.panel = p and (s.person = :person or s.deputy = :person))"
          + " or exists (select a from Attendance a"
          + " where a.sitting.panel = p and a.deputy = :person))")
  boolean sitsOn(UserId person, AssessmentId assessment);
}
