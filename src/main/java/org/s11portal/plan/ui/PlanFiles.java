package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.FileLink;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.PlanExports;

/** The plan to take away, in the forms in which boards pass it round. */
class PlanFiles extends Div {

  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

  PlanFiles(PlanDetail plan, PlanExports exports) {
    addClassNames("actions", "no-print");
    var year = plan.year();
    add(
        new FileLink(
            text("plan.export.workbook"),
            text("plan.export.file", year, "xlsx"),
            OPEN_XML + "spreadsheetml.sheet",
            () -> exports.workbook(year)),
        new FileLink(
            text("plan.export.document"),
            text("plan.export.file", year, "docx"),
            OPEN_XML + "wordprocessingml.document",
            () -> exports.document(year)));
  }
}
