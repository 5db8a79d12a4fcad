package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.ActionTaken;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.LastRound;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.standards.ui.GradeLooks;

/** What the agency said a round ago, what the panel made of it, and what became of the promises. */
class LastRoundCard extends Card {

  LastRoundCard(LastRound last, Optional<PromiseLine.Telling> telling) {
    small();
    var title = new H2(last.round().title());
    title.addClassName("card-title");
    add(title, grades(last));
    if (!last.gradesHold()) {
      add(new Paragraph(text("audit.last.gradesAnew")));
    }
    last.verdict()
        .map(PanelVerdict::reason)
        .filter(reason -> !reason.isBlank())
        .ifPresent(reason -> add(new Paragraph(text("audit.last.reason", reason))));
    promises(last, telling);
    taken(last);
    if (!last.answer().narrative().isBlank()) {
      var words =
          new Details(text("audit.last.words"), new FormattedWords(last.answer().narrative()));
      words.add(new FormattedWords(last.answer().impact()));
      add(words);
    }
  }

  /** Offers last round’s words as a start, while nothing is written yet. */
  void offering(Runnable takeOver) {
    add(new Button(text("audit.last.takeOver"), click -> takeOver.run()));
  }

  private static Div grades(LastRound last) {
    var grades = new Div();
    grades.addClassName("audit-last-grades");
    last.answer()
        .grade()
        .map(grade -> new GradeMark(GradeLooks.of(last.scale(), grade)))
        .ifPresentOrElse(
            mark -> grades.add(new Span(text("audit.last.self")), mark),
            () -> grades.add(GradeMark.none(text("standards.grade.none"))));
    last.verdict()
        .map(verdict -> new GradeMark(GradeLooks.of(last.scale(), verdict.grade())))
        .ifPresent(mark -> grades.add(new Span(text("audit.last.panel")), mark));
    return grades;
  }

  private void taken(LastRound last) {
    if (!last.taken().isEmpty()) {
      var list = new UnorderedList();
      last.taken().stream().map(ActionTaken::inWords).map(ListItem::new).forEach(list::add);
      add(new Paragraph(text("audit.last.taken")), list);
    }
  }

  private void promises(
      String key, List<ImprovementDetail> promised, Optional<PromiseLine.Telling> telling) {
    if (!promised.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("audit-promises");
      promised.forEach(one -> list.add(new PromiseLine(one, telling)));
      add(new Paragraph(text(key)), list);
    }
  }

  private void promises(LastRound last, Optional<PromiseLine.Telling> telling) {
    promises("audit.last.promised", last.answer().improvements(), telling);
    promises("audit.last.agreed", last.agreed(), telling);
  }
}
