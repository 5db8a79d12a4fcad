package org.s11portal.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.UserId;

/** That a member came to a sitting, sent a deputy, or apologised. */
@Entity
@Table(name = "panel_attendance")
class Attendance {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "sitting")
  private PanelSitting sitting;

  private UserId member;

  @Enumerated(EnumType.STRING)
  private Presence presence;

  private @Nullable UserId deputy;
  private @Nullable String interest;

  protected Attendance() {}

  Attendance(PanelSitting sitting, AttendanceDetail noted) {
    id = UUID.randomUUID();
    this.sitting = sitting;
    member = noted.member();
    presence = noted.presence();
    deputy = noted.deputy().orElse(null);
    interest = noted.interest().isEmpty() ? null : noted.interest();
  }

  void correct(AttendanceDetail noted) {
    presence = noted.presence();
    deputy = noted.deputy().orElse(null);
    interest = noted.interest().isEmpty() ? null : noted.interest();
  }

  boolean isRecused(UserId person) {
    return presence == Presence.RECUSED && member.equals(person);
  }

  UserId member() {
    return member;
  }

  AttendanceDetail detail() {
    return new AttendanceDetail(
        member, presence, Optional.ofNullable(deputy), interest == null ? "" : interest);
  }
}
