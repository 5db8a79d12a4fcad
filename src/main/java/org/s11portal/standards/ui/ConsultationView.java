package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.identity.Roles;
import org.s11portal.standards.CommentDetail;
import org.s11portal.standards.Consultations;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSets;

/** Where an agency says what it thinks of an edition, criterion by criterion. */
@Route(value = StandardsNavigation.CONSULTATION, layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class ConsultationView extends EditionPage {

  private final Consultations consultations;

  ConsultationView(StandardSets sets, Consultations consultations) {
    super(sets);
    this.consultations = consultations;
  }

  @Override
  void show(StandardSetDetail set, BeforeEnterEvent event) {
    crumbs(
        Crumb.link(text("standards.read.menu"), StandardsNavigation.standards()),
        Crumb.link(set.title(), StandardsNavigation.edition(set.edition())),
        Crumb.here(text("standards.consultation.title")));
    heading(
        text("standards.consultation.heading", set.title()),
        new ButtonLink(text("standards.changes.go"), StandardsNavigation.changes(set.edition())));
    lead(
        text(
            set.status().isOutForConsultation()
                ? "standards.consultation.lead"
                : "standards.consultation.over"));
    var own =
        consultations.own(set.id()).stream()
            .collect(Collectors.groupingBy(CommentDetail::criterion));
    set.standards().forEach(standard -> add(card(set, standard, own)));
  }

  private Card card(
      StandardSetDetail set, StandardDetail standard, Map<CriterionId, List<CommentDetail>> own) {
    var card = Card.titled(text("standards.read.standard", standard.number(), standard.title()));
    card.addClassName("may-break");
    for (var criterion : standard.criteria()) {
      card.add(
          new OwnComments(
              criterion,
              own.getOrDefault(criterion.id(), List.of()),
              set.status().isOutForConsultation(),
              words -> {
                consultations.say(set.id(), criterion.id(), words);
                return consultations.own(set.id()).stream()
                    .filter(comment -> comment.criterion().equals(criterion.id()))
                    .toList();
              }));
    }
    return card;
  }
}
