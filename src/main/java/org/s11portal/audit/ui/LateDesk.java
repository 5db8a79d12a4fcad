package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.LateDocument;
import org.s11portal.audit.LateDocuments;
import org.s11portal.base.ui.Attempt;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.EvidenceUpload;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** Where an agency adds a document under an answer that is before the panel already. */
@SpringComponent
class LateDesk {

  private final LateDocuments late;
  private final ReturnPapers papers;
  private final EvidenceDesk evidence;
  private final CurrentUser currentUser;

  LateDesk(
      LateDocuments late, ReturnPapers papers, EvidenceDesk evidence, CurrentUser currentUser) {
    this.late = late;
    this.papers = papers;
    this.evidence = evidence;
    this.currentUser = currentUser;
  }

  /** What came late under this answer, and the way to add more while that is possible. */
  LatePart of(AnswerSheet sheet) {
    var part = new LatePart();
    show(part, sheet);
    return part;
  }

  private void show(LatePart part, AnswerSheet sheet) {
    var assessment = sheet.whole().assessment();
    part.show(papers.late(assessment.id(), sheet.criterion().code()));
    if (assessment.status() == AssessmentStatus.UNDER_SCRUTINY
        && currentUser.get().hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD)) {
      part.offer(new Button(text("audit.late.add"), click -> ask(part, sheet)));
    }
  }

  private void ask(LatePart part, AnswerSheet sheet) {
    var dialog = new AskDialog(text("audit.late.add.title"));
    var reason = new TextArea(text("audit.late.reason"));
    reason.setHelperText(text("audit.late.reason.hint"));
    reason.setRequiredIndicatorVisible(true);
    var own = new ComboBox<DocumentSummary>(text("audit.evidence.own"));
    own.setItems(evidence.others(sheet.answer()));
    own.setItemLabelGenerator(DocumentSummary::title);
    own.addValueChangeListener(
        chosen ->
            Optional.ofNullable(chosen.getValue())
                .filter(
                    document -> Attempt.to(() -> late.add(wanted(sheet, reason), document.id())))
                .ifPresent(
                    document -> {
                      dialog.close();
                      show(part, sheet);
                    }));
    var upload =
        new EvidenceUpload(
                evidence.largest(),
                (fileName, bytes) -> late.upload(wanted(sheet, reason), fileName, bytes),
                stored -> {
                  dialog.close();
                  show(part, sheet);
                })
            .onlyOne()
            .orElse(own);
    dialog.asking(new Paragraph(text("audit.late.add.text")), reason, upload).closable().open();
  }

  private static LateDocument wanted(AnswerSheet sheet, TextArea reason) {
    return new LateDocument(
        sheet.whole().assessment().id(), sheet.criterion().code(), reason.getValue());
  }
}
