package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.plan.PlanRemark;

/** What a file left doubtful and what of it found no place, by row and column. */
class ImportRemarks extends Div {

  ImportRemarks(List<PlanRemark> doubts, List<PlanRemark> unplaced) {
    addClassName("stack");
    if (!doubts.isEmpty()) {
      add(card(text("plan.import.doubts", doubts.size()), text("plan.import.why"), doubts));
    }
    if (!unplaced.isEmpty()) {
      add(card(text("plan.import.unplaced", unplaced.size()), text("plan.import.text"), unplaced));
    }
  }

  private static Card card(String title, String words, List<PlanRemark> remarks) {
    var table = new HtmlTable(title, text("plan.import.row"), text("plan.import.cell"), words);
    table.addClassName("plan-remarks");
    remarks.forEach(
        remark -> table.row(Integer.toString(remark.inRow()), remark.cell(), remark.words()));
    var card = Card.titled(title, table);
    card.addClassName("may-break");
    return card;
  }
}
