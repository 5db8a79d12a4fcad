package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.audit.PromiseOutcome;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;

/**
 * What the agency is to improve, as its panel decided it. A round later it is a promise like those
 * the agency made itself.
 */
@Entity
class AgreedAction {

  @Id private UUID id;

  private PanelId panel;
  private AssessmentId assessment;
  private RoundId round;
  private AgencyId agency;
  private String code;

  @Column(columnDefinition = "longtext")
  private String what;

  private String who;
  private LocalDate dueOn;
  private UserId agreedBy;
  private Instant agreedAt;

  private @Nullable UserId withdrawnBy;
  private @Nullable Instant withdrawnAt;

  @Enumerated(EnumType.STRING)
  private PromiseOutcome.@Nullable State outcome;

  @Column(columnDefinition = "longtext")
  private String outcomeNote = "";

  private @Nullable UserId outcomeBy;
  private @Nullable Instant outcomeAt;

  @Version private long version;

  protected AgreedAction() {}

  AgreedAction(
      ScrutinyPanel panel,
      CriterionDetail criterion,
      PlannedImprovement planned,
      SignedIn by,
      Instant now) {
    panel.table(by).requireMayAgreeActions();
    if (planned.dueOn().isBefore(now.atZone(Dates.LONDON).toLocalDate())) {
      throw new Refused("panel.refused.actionDueInThePast");
    }
    id = UUID.randomUUID();
    this.panel = panel.id();
    assessment = panel.assessment();
    round = panel.round();
    agency = panel.agency();
    code = criterion.code();
    what = planned.what().strip();
    who = planned.who().strip();
    dueOn = planned.dueOn();
    agreedBy = by.user();
    agreedAt = now;
  }

  /** Takes back what was written down by mistake, while the panel is at work. */
  void withdraw(ScrutinyPanel from, SignedIn by, Instant now) {
    from.table(by).requireMayAgreeActions();
    withdrawnBy = by.user();
    withdrawnAt = now;
  }

  /** What became of it, told by the agency in a later round. */
  void ended(PromiseOutcome told) {
    outcome = told.state();
    outcomeNote = told.note();
    outcomeBy = told.by();
    outcomeAt = told.at();
  }

  UUID id() {
    return id;
  }

  PanelId panel() {
    return panel;
  }

  String code() {
    return code;
  }

  ImprovementDetail promise() {
    return new ImprovementDetail(id, planned(), outcome());
  }

  AgreedActionDetail detail() {
    return new AgreedActionDetail(
        new AgreedActionId(id), panel, code, planned(), agreedBy, agreedAt, outcome());
  }

  private PlannedImprovement planned() {
    return new PlannedImprovement(what, who, dueOn);
  }

  private Optional<PromiseOutcome> outcome() {
    return Optional.ofNullable(outcome)
        .map(
            state ->
                new PromiseOutcome(
                    state,
                    outcomeNote,
                    Objects.requireNonNull(outcomeBy),
                    Objects.requireNonNull(outcomeAt)));
  }
}
