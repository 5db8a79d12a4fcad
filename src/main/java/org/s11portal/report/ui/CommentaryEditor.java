package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import org.s11portal.base.DomainException;
import org.s11portal.base.ui.SaveState;
import org.s11portal.report.ReportDetail;
import org.s11portal.report.ReportDrafting;
import org.s11portal.report.ReportId;
import org.s11portal.report.ReportSection;
import org.s11portal.report.WriteCommentary;
import org.springframework.dao.OptimisticLockingFailureException;

/** The commentary of one section, kept as it is typed. */
class CommentaryEditor extends Div {

  private static final int AFTER_MILLISECONDS = 800;

  private final TextArea area = new TextArea();
  private final SaveState state = new SaveState();
  private final ReportId report;
  private final ReportSection section;
  private final transient ReportDrafting drafting;
  private long version;

  CommentaryEditor(ReportDetail detail, ReportSection section, ReportDrafting drafting) {
    report = detail.summary().id();
    this.section = section;
    this.drafting = drafting;
    var stands = detail.commentary(section);
    version = stands.version();
    addClassName("no-print");
    area.setLabel(text("report.commentary", section.title()));
    area.setHelperText(text("report.commentary.hint"));
    area.setWidthFull();
    area.setMinRows(3);
    area.setValue(stands.words());
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setValueChangeTimeout(AFTER_MILLISECONDS);
    area.addValueChangeListener(change -> keep(change.getValue()));
    add(area, state);
  }

  private void keep(String words) {
    try {
      version = drafting.write(new WriteCommentary(report, section, version, words));
      state.saved(Instant.now());
    } catch (DomainException refused) {
      state.notSaved(text(refused.reason()));
    } catch (OptimisticLockingFailureException overtaken) {
      state.notSaved(text("report.refused.commentaryStale"));
    }
  }
}
