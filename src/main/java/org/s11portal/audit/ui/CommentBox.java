package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.s11portal.audit.CommentDetail;
import org.s11portal.audit.CommentId;
import org.s11portal.audit.CommentThread;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.UserId;

/** One conversation: what was said, the replies, and that it is resolved. */
class CommentBox extends Article {

  /** What can be done about a conversation. */
  interface Talk {

    /** True when the reply was taken. */
    boolean reply(CommentId to, String words);

    void resolve(CommentId id);

    void reopen(CommentId id);
  }

  private final transient Map<UserId, String> whose;

  CommentBox(CommentThread thread, Map<UserId, String> whose, List<String> names, Talk talk) {
    this.whose = whose;
    addClassName("comment");
    add(said(thread.first()));
    thread.replies().forEach(reply -> add(said(reply)));
    var id = thread.first().id();
    if (thread.isResolved()) {
      thread.first().resolvedBy().ifPresent(by -> add(resolved(by, thread.first())));
      add(actions(link("audit.comments.reopen", () -> talk.reopen(id))));
    } else {
      open(id, names, talk);
    }
  }

  private void open(CommentId id, List<String> names, Talk talk) {
    var form =
        new CommentForm(
            text("audit.comments.reply.label"),
            text("audit.comments.reply.send"),
            names,
            id.value().toString(),
            words -> talk.reply(id, words));
    form.setVisible(false);
    add(
        actions(
            link(
                "audit.comments.reply",
                () -> {
                  form.setVisible(!form.isVisible());
                  form.focus();
                }),
            link("audit.comments.resolve", () -> talk.resolve(id))),
        form);
  }

  private Div said(CommentDetail comment) {
    var who = new Span(nameOf(comment.by()));
    who.addClassName("comment-who");
    var when = new Span(Dates.dayAndTime(comment.at()));
    when.addClassName("audit-hint");
    var said = new Div(new Div(who, when), new Prose(comment.words()));
    said.addClassName("comment-said");
    return said;
  }

  private Paragraph resolved(UserId by, CommentDetail first) {
    var words =
        new Paragraph(
            text(
                "audit.comments.resolved.by",
                nameOf(by),
                first.resolvedAt().map(Dates::dayAndTime).orElse("")));
    words.addClassName("audit-hint");
    return words;
  }

  private String nameOf(UserId who) {
    return whose.getOrDefault(who, who.value());
  }

  private static Div actions(Button... buttons) {
    var actions = new Div(buttons);
    actions.addClassName("comment-actions");
    return actions;
  }

  private static Button link(String key, Runnable action) {
    var button = new Button(text(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return button;
  }
}
