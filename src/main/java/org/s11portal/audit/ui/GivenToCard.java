package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.audit.Colleagues;
import org.s11portal.audit.Delegations;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** Whose a criterion is. The lead gives it to somebody else here. */
class GivenToCard extends Card {

  private final String code;
  private final transient Delegations delegations;

  GivenToCard(
      AnswerSheet sheet,
      Delegations delegations,
      Colleagues colleagues,
      People people,
      SignedIn me) {
    this.code = sheet.criterion().code();
    this.delegations = delegations;
    small();
    addClassName("audit-given-to");
    var now = Optional.ofNullable(delegations.now().get(code));
    if (me.hasAny(Roles.AGENCY_LEAD) && sheet.isOpen()) {
      add(choice(now, colleagues.writers()));
    } else {
      add(new Paragraph(words(now, people, me)));
    }
  }

  private static String words(Optional<UserId> now, People people, SignedIn me) {
    return now.map(
            who ->
                who.equals(me.user())
                    ? text("audit.given.you")
                    : text(
                        "audit.given.to",
                        people.names(List.of(who)).getOrDefault(who, who.value())))
        .orElseGet(() -> text("audit.given.nobody"));
  }

  private Select<PersonDetail> choice(Optional<UserId> now, List<PersonDetail> writers) {
    var choice = new Select<PersonDetail>();
    choice.setLabel(text("audit.given.label"));
    choice.setWidthFull();
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(text("audit.given.everybody"));
    choice.setItems(writers);
    choice.setItemLabelGenerator(
        person -> person == null ? text("audit.given.everybody") : person.name());
    writers.stream()
        .filter(person -> now.filter(person.user()::equals).isPresent())
        .findFirst()
        .ifPresent(choice::setValue);
    choice.addValueChangeListener(
        chosen ->
            Attempt.to(
                () ->
                    Optional.ofNullable(chosen.getValue())
                        .ifPresentOrElse(
                            person -> delegations.give(List.of(code), person.user()),
                            () -> delegations.takeBack(List.of(code)))));
    return choice;
  }
}
