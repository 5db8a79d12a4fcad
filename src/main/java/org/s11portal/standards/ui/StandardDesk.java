package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Confirm;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardDetail;

/** One standard of a draft with its criteria, each to be opened, moved and removed. */
class StandardDesk extends Div {

  private final StandardDetail standard;
  private final StandardEditing editing;

  StandardDesk(StandardDetail standard, StandardEditing editing) {
    this.standard = standard;
    this.editing = editing;
    var title = text("standards.read.standard", standard.number(), standard.title());
    var card = Card.titled(title, new Paragraph(standard.summary()));
    card.setId(StandardSheet.anchor(standard.number()));
    if (editing.isOpen()) {
      card.add(standardButtons(title));
    }
    var last = standard.criteria().size() - 1;
    for (int place = 0; place <= last; place++) {
      card.add(line(standard.criteria().get(place), place > 0, place < last));
    }
    add(card);
  }

  private Div standardButtons(String title) {
    var number = standard.number();
    var set = editing.set();
    var buttons =
        row(
            new ButtonLink(text("standards.draft.edit"), StandardsNavigation.standard(set, number)),
            new ButtonLink(
                text("standards.draft.addCriterion"),
                StandardsNavigation.newCriterion(set, number)),
            move("up", number > 1, () -> moveStandard(-1)),
            move("down", number < set.standards().size(), () -> moveStandard(1)),
            remove(
                title,
                text("standards.draft.removeStandard.text", title, standard.criteria().size()),
                () -> editing.criteria().removeStandard(set.held(), number)));
    buttons.getChildren().forEach(one -> label(one, title));
    return buttons;
  }

  private void moveStandard(int by) {
    editing.criteria().moveStandard(editing.set().held(), standard.number(), by);
  }

  private Div line(CriterionDetail criterion, boolean up, boolean down) {
    var name = text("standards.read.criterion", criterion.code(), criterion.title());
    Component words =
        editing.isOpen()
            ? new Anchor(StandardsNavigation.criterion(editing.set(), criterion.id()), name)
            : new Span(name);
    words.addClassName("draft-line-title");
    var question = new Paragraph(criterion.question());
    question.addClassNames("small", "muted");
    var about = new Div(words, question);
    chips(criterion).forEach(about::add);
    var line = new Div(about);
    if (editing.isOpen()) {
      var buttons =
          row(
              move("up", up, () -> moveCriterion(criterion, -1)),
              move("down", down, () -> moveCriterion(criterion, 1)),
              remove(
                  name,
                  text("standards.draft.removeCriterion.text", name),
                  () -> editing.criteria().removeCriterion(editing.set().held(), criterion.id())));
      buttons.getChildren().forEach(one -> label(one, name));
      line.add(buttons);
    }
    line.addClassName("draft-line");
    return line;
  }

  private List<Component> chips(CriterionDetail criterion) {
    var chips = new ArrayList<Component>();
    if (editing.set().follows().isPresent() && criterion.ancestor().isEmpty()) {
      chips.add(Chip.on(text("standards.draft.new")));
    }
    if (!criterion.audience().isEmpty()) {
      chips.add(Chip.not(Audience.words(criterion)));
    }
    return chips;
  }

  private void moveCriterion(CriterionDetail criterion, int by) {
    editing.criteria().moveCriterion(editing.set().held(), criterion.id(), by);
  }

  private Button move(String way, boolean possible, Runnable change) {
    var button = new Button(text("standards.draft." + way), click -> editing.change(change));
    button.setEnabled(possible);
    return button;
  }

  private Button remove(String what, String warning, Runnable change) {
    return new Button(
        text("standards.draft.remove"),
        click ->
            Confirm.ask(
                text("standards.draft.remove.what", what),
                warning,
                text("standards.draft.remove"),
                () -> {
                  change.run();
                  editing.again().run();
                }));
  }

  private static Div row(Component... buttons) {
    var row = new Div(buttons);
    row.addClassNames("actions", "draft-buttons");
    return row;
  }

  /** Says what it is of, since many stand on one screen. */
  private static void label(Component button, String what) {
    button
        .getElement()
        .setAttribute(
            "aria-label", text("standards.draft.of", button.getElement().getText(), what));
  }
}
