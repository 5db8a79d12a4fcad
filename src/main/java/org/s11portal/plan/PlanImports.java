package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.Refused;
import org.s11portal.base.table.TableFile;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.reading.PlanReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing a plan in: reading a file first, storing it only once somebody has confirmed it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class PlanImports {

  private final BoardPlanRepository plans;
  private final CurrentUser currentUser;
  private final Clock clock;

  PlanImports(BoardPlanRepository plans, CurrentUser currentUser, Clock clock) {
    this.plans = plans;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Reads a file and stores nothing.
   *
   * @throws Refused when it holds no plan, with what to do instead
   */
  public PlanPreview read(InputStream content) {
    try {
      var bytes = TableFile.bytes(content);
      var reading = PlanReader.read(new ByteArrayInputStream(bytes));
      var hash = FileHash.of(bytes);
      var year = PlanYear.ofMost(reading.rows().flatMap(row -> row.due().stream()));
      return new PlanPreview(
          reading,
          PlanOfReading.priorities(reading, LocalDate.now(clock)),
          year,
          hash,
          plans.findByFileHashAndState(hash, PlanState.IN_FORCE).stream()
              .findFirst()
              .map(BoardPlan::summary));
    } catch (IOException interrupted) {
      throw new Refused("plan.import.interrupted");
    }
  }

  /** Stores what was previewed, all of it or nothing. */
  @Transactional
  public PlanId confirm(ConfirmImport confirmed) {
    var preview = confirmed.preview();
    var plan =
        add(
            new PlanDefinition(confirmed.year(), confirmed.title(), preview.priorities()),
            confirmed.replace());
    plan.remember(
        preview.fileHash(),
        preview.reading().doubts().stream()
            .map(doubt -> new PlanRemark(doubt.row(), doubt.cell(), doubt.why()))
            .toList(),
        preview.reading().unplaced().stream()
            .map(text -> new PlanRemark(text.row(), text.cell(), text.text()))
            .toList());
    return plan.id();
  }

  /** Stores a plan that is known in full. */
  @Transactional
  public PlanId seed(PlanDefinition definition) {
    return add(definition, false).id();
  }

  private BoardPlan add(PlanDefinition definition, boolean replace) {
    var before = plans.findByYearAndState(definition.year(), PlanState.IN_FORCE);
    if (before.isPresent() && !replace) {
      throw new Refused("plan.refused.yearExists", definition.year());
    }
    before.ifPresent(BoardPlan::replace);
    int edition = before.map(plan -> plan.edition() + 1).orElse(1);
    return plans.save(new BoardPlan(definition, edition, currentUser.get().user()));
  }
}
