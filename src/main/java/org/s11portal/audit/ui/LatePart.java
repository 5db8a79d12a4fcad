package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The documents under an answer that came after scrutiny had opened. */
class LatePart extends Div {

  LatePart() {
    addClassName("answer-part");
    setVisible(false);
  }

  /** Nothing at all while nothing came late. */
  void show(List<Component> lines) {
    removeAll();
    setVisible(!lines.isEmpty());
    add(new H2(text("audit.late.evidence")), new Paragraph(text("audit.late.lead")));
    add(lines);
  }

  void offer(Component way) {
    setVisible(true);
    var row = new Div(way);
    row.addClassNames("row", "no-print");
    add(row);
  }
}
