package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H2;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.panel.OurPanel;

/** What the agency is to improve, as the panel decided it. */
class OurAgreedActions extends Card {

  OurAgreedActions(OurPanel ours, String round) {
    addClassName("may-break");
    setVisible(!ours.agreed().isEmpty());
    var title = new H2(text("panel.agreed.ours", round));
    title.addClassName("card-title");
    var table =
        new HtmlTable(
            title.getText(),
            text("panel.column.criterion"),
            text("panel.agreed.what"),
            text("panel.agreed.who"),
            text("panel.agreed.due"));
    ours.agreed()
        .forEach(
            one ->
                table.row(
                    one.code(),
                    one.planned().what(),
                    one.planned().who(),
                    Dates.day(one.planned().dueOn())));
    add(title, table);
  }
}
