package org.s11portal.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.audit.Colleagues;
import org.s11portal.audit.Comments;
import org.s11portal.audit.Delegations;
import org.s11portal.audit.WhoIsHere;
import org.s11portal.identity.People;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** Lays out what connects an answer with colleagues: who is here, whose it is, what they say. */
@SpringComponent
class AnswerCompany {

  private final WhoIsHere whoIsHere;
  private final Comments comments;
  private final Delegations delegations;
  private final Colleagues colleagues;
  private final People people;

  AnswerCompany(
      WhoIsHere whoIsHere,
      Comments comments,
      Delegations delegations,
      Colleagues colleagues,
      People people) {
    this.whoIsHere = whoIsHere;
    this.comments = comments;
    this.delegations = delegations;
    this.colleagues = colleagues;
    this.people = people;
  }

  PresenceSign presence(AnswerSheet sheet) {
    return new PresenceSign(whoIsHere, sheet.criterion().code(), this::names);
  }

  CommentsCard comments(AnswerSheet sheet) {
    return new CommentsCard(sheet.criterion().code(), comments, colleagues, people);
  }

  GivenToCard givenTo(AnswerSheet sheet, SignedIn me) {
    return new GivenToCard(sheet, delegations, colleagues, people, me);
  }

  private Collection<String> names(Collection<UserId> who) {
    return people.names(who).values();
  }
}
