package org.s11portal.plan;

import java.util.List;
import java.util.Optional;
import org.s11portal.base.table.Sheet;
import org.s11portal.plan.reading.FileColumns;

/**
 * A file that somebody brings in.
 *
 * @param columns what its columns are taken for
 * @param preview what it would become; none while a column is missing
 */
public record PlanFile(
    List<Sheet> sheets, String hash, FileColumns columns, Optional<PlanPreview> preview) {}
