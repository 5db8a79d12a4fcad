package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.VersionDifferences.Changed;
import org.s11portal.audit.manifest.FrozenAnswer;
import org.s11portal.audit.manifest.FrozenDocument;
import org.s11portal.audit.manifest.FrozenImprovement;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** One criterion before and after: grade, words, evidence and promises, as far as they changed. */
class ChangedCard extends Card {

  private final transient GradeScale scale;
  private final transient Changed changed;

  ChangedCard(GradeScale scale, Changed changed) {
    this.scale = scale;
    this.changed = changed;
    addClassName("may-break");
    var criterion = changed.criterion();
    var title = new H2(text("audit.criterion", criterion.code(), criterion.title()));
    title.addClassName("card-title");
    add(title);
    changed.asked().ifPresent(note -> part(text("audit.changes.asked"), new Prose(note)));
    var changes = getComponentCount();
    grade();
    words("audit.answer.reason", FrozenAnswer::notApplicableReason);
    words("audit.answer.narrative", FrozenAnswer::narrative);
    words("audit.answer.impact", FrozenAnswer::impact);
    list(
        "audit.evidence",
        changed.removedDocuments().map(ChangedCard::words),
        changed.addedDocuments().map(ChangedCard::words));
    list(
        "audit.improvement",
        changed.removedImprovements().map(ChangedCard::words),
        changed.addedImprovements().map(ChangedCard::words));
    if (getComponentCount() == changes) {
      add(new Paragraph(text("audit.changes.same")));
    }
  }

  private void grade() {
    var before = changed.before().map(FrozenAnswer::grade);
    var after = changed.after().map(FrozenAnswer::grade);
    if (!before.equals(after)) {
      var row = new Div(mark(before), new Span(text("audit.changes.to")), mark(after));
      row.addClassName("audit-last-grades");
      part(text("audit.changes.grade"), row);
    }
  }

  private GradeMark mark(Optional<String> grade) {
    return grade
        .filter(value -> !value.isEmpty())
        .map(value -> new GradeMark(GradeLooks.of(scale, new Grade(value))))
        .orElseGet(() -> GradeMark.none(text("standards.grade.none")));
  }

  private void words(String key, Function<FrozenAnswer, String> words) {
    var before = changed.before().map(words).orElse("");
    var after = changed.after().map(words).orElse("");
    if (!before.equals(after)) {
      part(text(key), new MarkedWords(before, after));
    }
  }

  private void list(String key, Stream<String> removed, Stream<String> added) {
    var list = new UnorderedList();
    removed.map(one -> new ListItem(text("audit.changes.removed", one))).forEach(list::add);
    added.map(one -> new ListItem(text("audit.changes.added", one))).forEach(list::add);
    if (list.getComponentCount() > 0) {
      part(text(key), list);
    }
  }

  private static String words(FrozenDocument document) {
    var note = EvidenceLink.inWords(document.shows(), document.pages());
    return note.isEmpty() ? document.title() : text("audit.pdf.shows", document.title(), note);
  }

  private static String words(FrozenImprovement planned) {
    return text("audit.last.promise", planned.what(), planned.who(), Dates.day(planned.dueOn()));
  }

  private void part(String title, Component content) {
    add(new H3(title), content);
  }
}
