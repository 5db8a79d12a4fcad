package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.CommentOnMinutes;
import org.s11portal.panel.MinuteCommentDetail;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.OurPanel;
import org.s11portal.panel.PanelStatus;

/** The agency holds the minutes of its panel against the facts: agrees, or says what is wrong. */
class OurAccuracy extends Card {

  /** Words of one sitting under one item, to be commented on. */
  private record Place(int sitting, AgendaItem item) {}

  private final transient OurPanel ours;
  private final transient MinutesAccuracy accuracy;
  private final transient Runnable again;

  OurAccuracy(
      OurPanel ours,
      List<MinuteCommentDetail> comments,
      MinutesAccuracy accuracy,
      boolean lead,
      LocalDate today,
      Runnable again) {
    this.ours = ours;
    this.accuracy = accuracy;
    this.again = again;
    addClassName("may-break");
    var title = new H2(text("panel.accuracy.title"));
    title.addClassName("card-title");
    add(title, AccuracyWords.stands(ours.panel(), today));
    comments.forEach(one -> add(AccuracyWords.comment(one)));
    if (lead && ours.panel().status() == PanelStatus.MINUTES_CIRCULATED) {
      form();
    }
  }

  private void form() {
    var where = new Select<Place>();
    where.setLabel(text("panel.accuracy.where"));
    where.setItems(
        ours.minutes().stream()
            .flatMap(
                sitting ->
                    sitting.items().stream()
                        .filter(item -> !item.text().isBlank())
                        .map(item -> new Place(sitting.number(), item.item())))
            .toList());
    where.setItemLabelGenerator(this::words);
    var passage = new TextArea(text("panel.accuracy.passage"));
    passage.setHelperText(text("panel.accuracy.passage.hint"));
    passage.setWidthFull();
    var says = new TextArea(text("panel.accuracy.says"));
    says.setWidthFull();
    var send =
        new Button(
            text("panel.accuracy.send"),
            click -> {
              where.setInvalid(where.isEmpty());
              where.setErrorMessage(text("panel.book.needed"));
              where
                  .getOptionalValue()
                  .filter(
                      place -> Attempt.to(() -> say(place, passage.getValue(), says.getValue())))
                  .ifPresent(place -> again.run());
            });
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var agree = new Button(text("panel.accuracy.agree"), click -> agree());
    agree.setVisible(ours.panel().minutesAgreedAt().isEmpty());
    var buttons = new Div(agree, send);
    buttons.addClassNames("row", "between");
    var form = new Div(where, passage, says, buttons);
    form.addClassNames("form", "no-print");
    add(form);
  }

  private void say(Place place, String passage, String says) {
    accuracy.comment(
        new CommentOnMinutes(ours.panel().id(), place.sitting(), place.item(), passage, says));
    Notices.done(text("panel.accuracy.sent"));
  }

  private void agree() {
    Confirm.ask(
        text("panel.accuracy.agree"),
        text("panel.accuracy.agree.text"),
        text("panel.accuracy.agree.yes"),
        () -> {
          accuracy.agree(ours.panel().id());
          again.run();
        });
  }

  private String words(Place place) {
    return text(
        "panel.accuracy.place",
        PanelWords.item(place.item()),
        PanelWords.when(ours.panel().sittings().get(place.sitting() - 1)));
  }
}
