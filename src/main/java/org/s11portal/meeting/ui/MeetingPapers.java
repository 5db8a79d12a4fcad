package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.ui.Card;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.WebAddress;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingDetail;
import org.s11portal.meeting.MeetingPaper;

/** The papers a meeting received: those of the portal, and those named by hand. */
class MeetingPapers extends Div {

  MeetingPapers(
      MeetingDetail meeting,
      UploadedPapers uploads,
      LocalDate today,
      Optional<RecordKeeper> keeper) {
    var uploaded = uploads.of(meeting.papers());
    var list = new UnorderedList();
    list.addClassName("meeting-list");
    meeting.matters().stream()
        .filter(matter -> !matter.isDecided())
        .map(MeetingPapers::ofThePortal)
        .forEach(list::add);
    for (var number = 1; number <= meeting.papers().size(); number++) {
      var paper = meeting.papers().get(number - 1);
      var off = off(paper, number, keeper);
      list.add(
          paper
              .uploaded()
              .map(uploaded::get)
              .map(document -> uploaded(uploads, document, today, off))
              .orElseGet(() -> named(paper, off)));
    }
    var card = Card.titled(text("meeting.papers"));
    card.add(list.getComponentCount() == 0 ? new Paragraph(text("meeting.papers.none")) : list);
    keeper.ifPresent(keeping -> card.add(uploads.upload(), form(keeping)));
    add(card);
  }

  private static ListItem ofThePortal(Matter matter) {
    return new ListItem(new Anchor(matter.address(), matter.words()));
  }

  private static ListItem uploaded(
      UploadedPapers uploads, DocumentSummary document, LocalDate today, List<Button> off) {
    var line = new DocumentLine(document, today).with(uploads.ways(document));
    off.forEach(line::with);
    return new ListItem(line);
  }

  private static ListItem named(MeetingPaper paper, List<Button> off) {
    var item = new ListItem(paper.where().isPresent() ? link(paper) : new Span(paper.title()));
    off.forEach(item::add);
    return item;
  }

  private static List<Button> off(MeetingPaper paper, int number, Optional<RecordKeeper> keeper) {
    return keeper.stream()
        .map(
            keeping -> {
              var off = new Button(text("meeting.papers.off"));
              off.setAriaLabel(text("meeting.papers.off.named", paper.title()));
              off.addClassName("no-print");
              off.addClickListener(click -> keeping.withdrawPaper(number));
              return off;
            })
        .toList();
  }

  /** Leads out of the portal, and tells the other side nothing of where it came from. */
  private static Anchor link(MeetingPaper paper) {
    var link = new Anchor(paper.where().map(WebAddress::value).orElse(""), paper.title());
    link.setTarget("_blank");
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }

  private static Div form(RecordKeeper keeping) {
    var title = new TextField(text("meeting.papers.title"));
    var address = new TextField(text("meeting.papers.address"));
    address.setHelperText(text("meeting.papers.address.hint"));
    var form =
        new Div(
            title,
            address,
            new Button(
                text("meeting.papers.add"),
                click -> keeping.receive(title.getValue(), address.getValue())));
    form.addClassNames("form", "no-print");
    return form;
  }
}
