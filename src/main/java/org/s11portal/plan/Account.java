package org.s11portal.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.s11portal.identity.UserId;

/** What has been said and agreed about an action over time, the newest first. */
@Embeddable
class Account {

  @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
  @OrderBy("on desc, position desc")
  @Fetch(FetchMode.SUBSELECT)
  private List<ProgressUpdate> progress = new ArrayList<>();

  @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
  @OrderBy("position desc")
  @Fetch(FetchMode.SUBSELECT)
  private List<DueDateAmendment> amendments = new ArrayList<>();

  @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
  @OrderBy("position desc")
  @Fetch(FetchMode.SUBSELECT)
  private List<StatusChange> changes = new ArrayList<>();

  void changed(PlanAction action, StatusChangeDetail change) {
    changes.addFirst(new StatusChange(action, changes.size(), change));
  }

  void report(PlanAction action, PlanDefinition.Progress entry, UserId by) {
    progress.addFirst(new ProgressUpdate(action, progress.size(), entry, by));
  }

  void amend(
      PlanAction action,
      Optional<LocalDate> before,
      AmendDueDate amending,
      DueDateAmendment.Recorded recorded) {
    amendments.addFirst(
        new DueDateAmendment(action, amendments.size(), before, amending, recorded));
  }

  List<ProgressDetail> progress() {
    return progress.stream().map(ProgressUpdate::detail).toList();
  }

  List<StatusChangeDetail> changes() {
    return changes.stream().map(StatusChange::detail).toList();
  }

  List<AmendmentDetail> amendments() {
    return amendments.stream().map(DueDateAmendment::detail).toList();
  }
}
