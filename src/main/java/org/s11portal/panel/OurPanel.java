package org.s11portal.panel;

import java.util.List;
import java.util.Map;
import org.s11portal.standards.StandardSetDetail;

/**
 * A panel as the agency it scrutinises sees it: minutes and grades only once they are circulated,
 * and never what the panel notes for itself.
 */
public record OurPanel(
    PanelDetail panel,
    StandardSetDetail set,
    List<AskedOfUs> challenges,
    List<SittingMinutes> minutes,
    Map<String, ModerationDetail> grades,
    List<ModerationDetail> superseded,
    List<AgreedActionDetail> agreed,
    List<SharedLine> lines,
    AgendaTitles titles) {

  /** Whether the grades are final, not only circulated for comment. */
  public boolean isFinal() {
    return panel.status() == PanelStatus.MINUTES_APPROVED;
  }
}
