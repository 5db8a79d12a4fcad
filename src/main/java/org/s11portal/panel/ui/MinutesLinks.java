package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.FileLink;
import org.s11portal.panel.MinutesPapers;
import org.s11portal.panel.PanelDetail;

/** The minutes as PDF and as Word document. */
class MinutesLinks extends Div {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private MinutesLinks(PanelDetail panel, FileLink.Making pdf, FileLink.Making word) {
    addClassName("actions");
    var name = text("panel.paper.file", panel.agency().value(), panel.round().value());
    add(
        new FileLink(text("panel.paper.pdf"), name + ".pdf", "application/pdf", pdf),
        new FileLink(text("panel.paper.word"), name + ".docx", WORD, word));
  }

  static MinutesLinks of(PanelDetail panel, MinutesPapers papers) {
    var id = panel.id();
    return new MinutesLinks(panel, () -> papers.pdf(id), () -> papers.word(id));
  }

  static MinutesLinks ours(PanelDetail panel, MinutesPapers papers) {
    var id = panel.id();
    return new MinutesLinks(panel, () -> papers.ourPdf(id), () -> papers.ourWord(id));
  }
}
