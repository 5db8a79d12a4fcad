package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What can be done with everything that is chosen, and how much that is. */
class BulkBar extends Div {

  private final Paragraph count = new Paragraph();

  BulkBar(TaskChoice choice, BulkAnswers answers) {
    addClassNames("bulk-bar", "no-print");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", text("audit.bulk.label"));
    count.getElement().setAttribute("role", "status");
    add(count, answers);
    choice.onChange(() -> show(choice.codes().size()));
    show(0);
  }

  private void show(int chosen) {
    count.setText(text("audit.bulk.chosen", chosen));
  }
}
