package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.base.Sha256;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.TableFile;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.reading.Column;
import org.s11portal.plan.reading.FileColumns;
import org.s11portal.plan.reading.HeadingWords;
import org.s11portal.plan.reading.PlanReader;
import org.s11portal.plan.reading.PlanReading;
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
  private final RememberedHeadings remembered;

  PlanImports(
      BoardPlanRepository plans,
      RememberedHeadings remembered,
      CurrentUser currentUser,
      Clock clock) {
    this.plans = plans;
    this.remembered = remembered;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Reads a file and stores nothing.
   *
   * @throws Refused when it holds no plan, with what to do instead
   */
  public PlanFile read(InputStream content) {
    try {
      var bytes = TableFile.bytes(content);
      return file(TableFile.readAny(bytes), Sha256.of(bytes), remembered.all());
    } catch (IOException interrupted) {
      throw new Refused("plan.import.interrupted");
    }
  }

  /**
   * Reads a file once more, with what was said of its columns, in their order.
   *
   * @throws Refused when two are said to be the same, or one that is needed is missing
   */
  public PlanFile readAs(PlanFile file, List<Optional<Column>> columns) {
    var said = file.columns().saying(columns, remembered.all());
    return file(file.sheets(), file.hash(), said);
  }

  private PlanFile file(List<Sheet> sheets, String hash, HeadingWords words) {
    var columns = FileColumns.in(sheets, words);
    return new PlanFile(
        sheets,
        hash,
        columns,
        columns.missing().isEmpty()
            ? Optional.of(preview(PlanReader.read(sheets, words), hash, words))
            : Optional.empty());
  }

  private PlanPreview preview(PlanReading reading, String hash, HeadingWords words) {
    return new PlanPreview(
        reading,
        words,
        PlanOfReading.priorities(reading, LocalDate.now(clock)),
        PlanYear.ofMost(reading.rows().flatMap(row -> row.due().stream())),
        hash,
        plans.findByFileHashAndState(hash, PlanState.IN_FORCE).stream()
            .findFirst()
            .map(BoardPlan::summary));
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
    remembered.remember(preview.headings());
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
    var plan = new BoardPlan(definition, edition, currentUser.get().user());
    plan.broughtIn(LocalDate.now(clock));
    return plans.save(plan);
  }
}
