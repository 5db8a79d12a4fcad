package org.s11portal.panel;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.UserId;

/** One date of a panel. Whatever becomes of it, it stays. */
@Entity
class PanelSitting {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "panel")
  private ScrutinyPanel panel;

  private int number;
  private LocalDate date;

  // The clock on the wall of the room: no zone may shift it on the way to the database.
  @JdbcTypeCode(SqlTypes.LOCAL_TIME)
  private LocalTime startsAt;

  @JdbcTypeCode(SqlTypes.LOCAL_TIME)
  private LocalTime endsAt;

  private String place;

  @Enumerated(EnumType.STRING)
  private SittingStatus status = SittingStatus.PLANNED;

  /** Why it was postponed or cancelled, or what is left for the next one. */
  @Column(columnDefinition = "longtext")
  private String remark = "";

  /** When the chair opened it. */
  private @Nullable Instant openedAt;

  @OneToMany(mappedBy = "sitting", cascade = CascadeType.ALL)
  private List<Attendance> attendance = new ArrayList<>();

  protected PanelSitting() {}

  PanelSitting(ScrutinyPanel panel, int number, SittingPlan plan) {
    id = UUID.randomUUID();
    this.panel = panel;
    this.number = number;
    date = plan.date();
    startsAt = plan.startsAt();
    endsAt = plan.endsAt();
    place = plan.place().strip();
  }

  /** Another time, another place; only while it is still to come. */
  void change(SittingPlan plan) {
    date = plan.date();
    startsAt = plan.startsAt();
    endsAt = plan.endsAt();
    place = plan.place().strip();
  }

  boolean isHeld() {
    return status == SittingStatus.HELD;
  }

  void become(SittingStatus next) {
    status = next;
  }

  /** The clock of the room begins to run; a second opening does not set it back. */
  void open(Instant now) {
    if (openedAt == null) {
      openedAt = now;
    }
  }

  boolean isRecused(UserId person) {
    return attendance.stream().anyMatch(one -> one.isRecused(person));
  }

  void remark(String said) {
    remark = said;
  }

  void note(AttendanceDetail noted) {
    attendance.stream()
        .filter(known -> known.member().equals(noted.member()))
        .findFirst()
        .ifPresentOrElse(
            known -> known.correct(noted), () -> attendance.add(new Attendance(this, noted)));
  }

  UUID id() {
    return id;
  }

  PanelId panel() {
    return panel.id();
  }

  int number() {
    return number;
  }

  SittingDetail detail() {
    return new SittingDetail(
        number,
        date,
        startsAt,
        endsAt,
        place,
        status,
        remark,
        attendance.stream().map(Attendance::detail).toList(),
        Optional.ofNullable(openedAt));
  }
}
