package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.s11portal.audit.Colleagues;
import org.s11portal.audit.CommentDetail;
import org.s11portal.audit.CommentId;
import org.s11portal.audit.CommentThread;
import org.s11portal.audit.Comments;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;

/** What colleagues say to each other about one answer; nobody outside the agency reads it. */
class CommentsCard extends Card implements CommentBox.Talk {

  private final String code;
  private final transient Comments comments;
  private final transient People people;
  private final List<String> names;
  private final Span count = new Span();
  private final Div threads = new Div();

  CommentsCard(String code, Comments comments, Colleagues colleagues, People people) {
    this.code = code;
    this.comments = comments;
    this.people = people;
    this.names = colleagues.all().stream().map(PersonDetail::name).toList();
    small();
    addClassName("audit-comments");
    var title = new H2(new Span(text("audit.comments")), count);
    title.addClassName("card-title");
    var who = new Paragraph(text("audit.comments.who"));
    who.addClassName("audit-hint");
    add(title, who, threads);
    add(
        new CommentForm(
            text("audit.comments.label"),
            text("audit.comments.add"),
            names,
            code,
            words -> talk(() -> comments.say(code, words))));
    refresh();
  }

  private void refresh() {
    var all = comments.of(code);
    var whose = people.names(writers(all));
    var open = all.stream().filter(thread -> !thread.isResolved()).toList();
    var resolved = all.stream().filter(CommentThread::isResolved).toList();
    count.setText(Integer.toString(open.size()));
    threads.removeAll();
    open.forEach(thread -> threads.add(new CommentBox(thread, whose, names, this)));
    if (!resolved.isEmpty()) {
      threads.add(resolved(resolved, whose));
    }
  }

  private Details resolved(List<CommentThread> resolved, Map<UserId, String> whose) {
    var details = new Details(text("audit.comments.resolved", resolved.size()));
    resolved.forEach(thread -> details.add(new CommentBox(thread, whose, names, this)));
    return details;
  }

  private static List<UserId> writers(List<CommentThread> threads) {
    var all = new ArrayList<UserId>();
    for (var thread : threads) {
      all.add(thread.first().by());
      thread.first().resolvedBy().ifPresent(all::add);
      thread.replies().stream().map(CommentDetail::by).forEach(all::add);
    }
    return all;
  }

  @Override
  public boolean reply(CommentId to, String words) {
    return talk(() -> comments.reply(to, words));
  }

  @Override
  public void resolve(CommentId id) {
    talk(() -> comments.resolve(id));
  }

  @Override
  public void reopen(CommentId id) {
    talk(() -> comments.reopen(id));
  }

  private boolean talk(Runnable change) {
    var done = Attempt.to(change);
    refresh();
    return done;
  }
}
