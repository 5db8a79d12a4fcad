package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.standards.AnswerComment;
import org.s11portal.standards.CommentDetail;
import org.s11portal.standards.ConsultationDesk;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** What the agencies said of an edition, by criterion, to be answered one after the other. */
@Route(value = StandardsNavigation.COMMENTS, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class CommentsView extends EditionPage {

  private final ConsultationDesk desk;
  private final Agencies agencies;

  CommentsView(StandardSets sets, ConsultationDesk desk, Agencies agencies) {
    super(sets);
    this.desk = desk;
    this.agencies = agencies;
  }

  @Override
  void show(StandardSetDetail set, BeforeEnterEvent event) {
    removeAll();
    taskCrumbs(set, text("standards.comments.title"));
    heading(text("standards.comments.heading", set.title()));
    var comments = desk.all(set.id());
    var open = comments.stream().filter(comment -> !comment.dealtWith()).count();
    lead(text("standards.comments.lead", comments.size(), open));
    if (comments.isEmpty()) {
      add(new EmptyState(text("standards.comments.none"), text("standards.comments.none.text")));
      return;
    }
    var names = agencies.byId();
    byCriterion(set, comments)
        .values()
        .forEach(of -> add(card(set, of, names, () -> show(set, event))));
  }

  /** In the order of the edition; what was said of criteria since removed comes last. */
  private static Map<CriterionId, List<CommentDetail>> byCriterion(
      StandardSetDetail set, List<CommentDetail> comments) {
    var ordered = new LinkedHashMap<CriterionId, List<CommentDetail>>();
    set.criteria().forEach(criterion -> ordered.put(criterion.id(), of(criterion.id(), comments)));
    comments.forEach(
        comment -> ordered.computeIfAbsent(comment.criterion(), removed -> of(removed, comments)));
    ordered.values().removeIf(List::isEmpty);
    return ordered;
  }

  private static List<CommentDetail> of(CriterionId criterion, List<CommentDetail> comments) {
    return comments.stream().filter(one -> one.criterion().equals(criterion)).toList();
  }

  private Card card(
      StandardSetDetail set,
      List<CommentDetail> comments,
      Map<AgencyId, AgencySummary> names,
      Runnable again) {
    var first = comments.getFirst();
    var still = set.criterion(first.criterion());
    var title =
        still
            .map(one -> text("standards.read.criterion", one.code(), one.question()))
            .orElseGet(() -> text("standards.comments.removed", first.code(), first.question()));
    var card = Card.titled(title);
    card.addClassName("may-break");
    var lines = new Div();
    lines.addClassName("stack");
    for (var comment : comments) {
      var agency = names.get(comment.agency());
      lines.add(
          new CommentDesk(
              comment,
              agency == null ? comment.agency().value() : agency.name(),
              !set.status().isSignedOff(),
              (words, dealtWith) -> {
                desk.answer(new AnswerComment(comment.id(), comment.version(), words, dealtWith));
                again.run();
              }));
    }
    card.add(lines);
    return card;
  }
}
