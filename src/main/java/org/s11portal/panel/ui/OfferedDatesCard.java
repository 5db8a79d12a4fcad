package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.panel.OfferedDates;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.SlotDetail;

/** The dates an agency’s lead may still choose from. */
class OfferedDatesCard extends Card {

  private final transient OfferedDates offered;
  private final transient Runnable again;

  OfferedDatesCard(OfferedDates offered, List<SlotDetail> dates, Runnable again) {
    this.offered = offered;
    this.again = again;
    addClassNames("panel-waiting", "no-print");
    var title = new H2(text("panel.offered.title"));
    title.addClassName("card-title");
    var list = new UnorderedList();
    dates.stream().map(this::line).forEach(list::add);
    add(title, new Paragraph(text("panel.offered.lead")), list);
  }

  private ListItem line(SlotDetail date) {
    var when = date.sitting().when();
    var where =
        new Span(
            text(
                "panel.offered.where",
                date.sitting().place(),
                date.chair().map(SeatDetail::name).orElse("")));
    where.addClassNames("small", "muted");
    var choose = new Button(text("panel.offered.choose"), click -> choose(date, when));
    choose.setAriaLabel(text("panel.offered.choose.which", when));
    return new ListItem(new Div(new Div(new Span(when)), where), choose);
  }

  /** Whether it worked or somebody was quicker: what is still to be had is shown anew. */
  private void choose(SlotDetail date, String when) {
    Confirm.ask(
        text("panel.offered.choose.title"),
        text("panel.offered.choose.text", when, date.sitting().place()),
        text("panel.offered.choose.yes"),
        () -> {
          if (Attempt.to(() -> offered.pick(date.id()))) {
            Notices.done(text("panel.offered.done"));
          }
          again.run();
        });
  }
}
