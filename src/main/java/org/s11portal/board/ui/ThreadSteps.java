package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.Prose;
import org.s11portal.board.GoldenThread;
import org.s11portal.board.LateShown;
import org.s11portal.board.SupersededGrade;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.FindingAnswer;
import org.s11portal.standards.Grade;
import org.s11portal.standards.ui.GradeLooks;
import org.s11portal.theme.ThemeFigure;

/** The links of the thread, each with what it holds, who did it and when. */
final class ThreadSteps {

  private final GoldenThread thread;
  private final People people;

  ThreadSteps(GoldenThread thread, People people) {
    this.thread = thread;
    this.people = people;
  }

  ListItem asked() {
    return step("asked", new Prose(thread.criterion().guidance()), last());
  }

  private Component last() {
    var before = new Div();
    before.addClassName("thread-last");
    thread
        .lastRound()
        .ifPresentOrElse(
            last ->
                before.add(
                    new Span(text("board.thread.last")),
                    grade(last.self()),
                    new Span(text("board.thread.then")),
                    grade(last.grade())),
            () -> before.setText(text("board.thread.noLast")));
    return before;
  }

  ListItem said() {
    var answer = thread.answer();
    var step =
        step(
            "said",
            grade(thread.moderation().selfGrade()),
            new FormattedWords(answer.narrative()),
            new FormattedWords(answer.impact()));
    answer.improvements().stream()
        .map(improvement -> improvement.planned())
        .forEach(
            planned ->
                step.add(
                    new Paragraph(
                        text(
                            "board.thread.promised",
                            planned.what(),
                            planned.who(),
                            Dates.day(planned.dueOn())))));
    thread
        .whole()
        .submittedAt()
        .ifPresent(
            at ->
                step.add(
                    quiet(
                        text(
                            "board.thread.handedIn",
                            name(thread.whole().submissions().getLast().submittedBy()),
                            Dates.day(at)))));
    return step;
  }

  ListItem shown() {
    if (thread.evidence().isEmpty() && thread.late().isEmpty()) {
      return step("shown", new Paragraph(text("board.thread.noEvidence")));
    }
    var list = new UnorderedList();
    thread.evidence().forEach(document -> list.add(new ListItem(words(document))));
    thread.late().forEach(one -> list.add(late(one)));
    return step("shown", list);
  }

  private ListItem late(LateShown one) {
    var added = one.late();
    var item = new ListItem(new Span(words(one.document())), Chip.warn(text("board.thread.late")));
    item.add(new Prose(added.reason()), quiet(whoAndWhen(added.addedBy(), added.addedAt())));
    return item;
  }

  private static String words(DocumentSummary document) {
    return text("board.thread.document", document.title(), document.fileName().toString());
  }

  ListItem challenged() {
    if (thread.challenges().isEmpty()) {
      return step("challenged", new Paragraph(text("board.thread.noChallenge")));
    }
    return step(
        "challenged", thread.challenges().stream().map(this::challenge).toArray(Component[]::new));
  }

  private Component challenge(ChallengeDetail challenge) {
    var box = new Div(new Prose(challenge.text()));
    box.add(quiet(whoAndWhen(challenge.raisedBy(), challenge.raisedAt())));
    challenge.answer().ifPresent(answer -> box.add(reply(answer)));
    box.add(Chip.not(text("board.challenge." + challenge.status())));
    box.addClassName("finding");
    return box;
  }

  private static Component reply(ChallengeDetail.AnswerGiven answer) {
    var title = new Span(text("board.thread.reply"));
    title.addClassName("reply");
    var reply = new Div(title, new Prose(answer.text()));
    if (!answer.evidence().isEmpty()) {
      var with = new UnorderedList();
      answer.evidence().forEach(document -> with.add(new ListItem(document.title())));
      reply.add(quiet(text("board.thread.replyWith")), with);
    }
    return reply;
  }

  ListItem moderated() {
    var moderation = thread.moderation();
    var step =
        step(
            "moderated",
            grade(moderation.grade()),
            new Prose(moderation.reason()),
            quiet(whoAndWhen(moderation.decidedBy(), moderation.decidedAt())));
    thread.superseded().stream().map(this::superseded).forEach(step::add);
    thread
        .agreed()
        .forEach(
            one ->
                step.add(
                    new Paragraph(
                        text(
                            "board.thread.agreed",
                            one.planned().what(),
                            one.planned().who(),
                            Dates.day(one.planned().dueOn()))),
                    quiet(whoAndWhen(one.agreedBy(), one.agreedAt()))));
    return step;
  }

  /** What the board was shown before a correction stays in sight. */
  private Component superseded(SupersededGrade before) {
    var box = new Div(new Span(text("board.thread.superseded", Dates.day(before.until()))));
    box.add(grade(before.grade()));
    box.addClassNames("row", "finding");
    return box;
  }

  /** What challenges and findings elsewhere have in common with this one. */
  ListItem themed() {
    if (thread.themes().isEmpty()) {
      return step("themed", new Paragraph(text("board.thread.noTheme")));
    }
    return step("themed", thread.themes().stream().map(this::theme).toArray(Component[]::new));
  }

  private Component theme(ThemeFigure figure) {
    var coded = figure.codings().getFirst();
    return new Div(
        new Anchor(
            BoardNavigation.theme(thread.whole().round().id(), figure.theme().id()),
            figure.theme().name()),
        quiet(whoAndWhen(coded.codedBy(), coded.codedAt())));
  }

  ListItem feeds() {
    if (thread.actions().isEmpty() && thread.answers().isEmpty()) {
      return step("feeds", new Paragraph(text("board.thread.noAction")));
    }
    var step = step("feeds", thread.answers().stream().map(this::answer).toArray(Component[]::new));
    thread.actions().stream()
        .filter(action -> thread.answers().stream().noneMatch(one -> isOf(one, action)))
        .map(ActionLine::new)
        .forEach(step::add);
    return step;
  }

  private static boolean isOf(FindingAnswer answer, ActionSummary action) {
    return answer.action().filter(one -> one.id().equals(action.id())).isPresent();
  }

  private Component answer(FindingAnswer answer) {
    var link = answer.link();
    var line =
        answer
            .action()
            .<Div>map(ActionLine::new)
            .orElseGet(() -> new Div(new Span(text("board.answer.gonePlan", link.ref()))));
    line.add(quiet(AnswerWords.since(link, name(link.linkedBy()))));
    AnswerWords.chips(answer).forEach(line::add);
    answer
        .check()
        .filter(check -> !check.note().isBlank())
        .ifPresent(check -> line.add(new Prose(check.note())));
    answer
        .later()
        .ifPresent(
            later ->
                line.add(
                    new Anchor(
                        BoardNavigation.thread(
                            later.round().id(), thread.agency().id(), later.code()),
                        text("board.answer.later", later.round().title()))));
    link.unlinked()
        .ifPresent(
            ended ->
                line.add(quiet(text("board.answer.ended", Dates.day(ended.at()), ended.reason()))));
    return line;
  }

  private ListItem step(String name, Component... content) {
    var step = new ListItem(new H2(text("board.thread." + name)));
    step.addClassName("thread-step");
    step.add(content);
    return step;
  }

  private GradeMark grade(Grade grade) {
    return new GradeMark(GradeLooks.of(thread.whole().set().scale(), grade));
  }

  private static Paragraph quiet(String words) {
    var line = new Paragraph(words);
    line.addClassName("quiet");
    return line;
  }

  private String whoAndWhen(UserId who, Instant when) {
    return text("board.thread.who", name(who), Dates.dayAndTime(when));
  }

  private String name(UserId who) {
    return people.names(List.of(who)).getOrDefault(who, who.value());
  }
}
