package org.s11portal.audit.offline;

import java.util.List;
import org.s11portal.standards.GradeScale;

/** What a workbook would change, before anything is changed. */
public record OfflinePreview(
    GradeScale scale, List<OfflineChange> changes, List<OfflineFinding> findings, int same) {

  public OfflinePreview {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  public List<OfflineChange> conflicts() {
    return changes.stream().filter(OfflineChange::conflict).toList();
  }
}
