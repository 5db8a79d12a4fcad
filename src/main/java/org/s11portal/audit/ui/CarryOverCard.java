package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.audit.CarryOffer;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;

/** Offers last round’s answers as a start for all that nobody has begun, and to undo that. */
class CarryOverCard extends Card {

  CarryOverCard(CarryOffer offer, Runnable start, Runnable takeBack) {
    small();
    var title = new H2(text("audit.carry"));
    title.addClassName("card-title");
    add(title);
    if (offer.notReviewed() > 0) {
      add(
          new Paragraph(text("audit.carry.waiting", offer.notReviewed())),
          new Button(
              text("audit.carry.takeBack"),
              click ->
                  Confirm.ask(
                      text("audit.carry.takeBack"),
                      text("audit.carry.takeBack.text", offer.notReviewed()),
                      text("audit.carry.takeBack"),
                      takeBack)));
    }
    if (offer.offered() > 0) {
      var grades = text(offer.gradesHold() ? "audit.carry.grades" : "audit.carry.noGrades");
      add(
          new Paragraph(text("audit.carry.text", offer.offered(), offer.round(), grades)),
          new Button(
              text("audit.carry.start"),
              click ->
                  Confirm.ask(
                      text("audit.carry.start"),
                      text("audit.carry.confirm", offer.offered(), grades),
                      text("audit.carry.start"),
                      start)));
    }
  }
}
