package org.s11portal.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.SignedIn;

/** Names and posts of those who sign. */
@SpringComponent
class Signatories {

  private final People people;

  Signatories(People people) {
    this.people = people;
  }

  /** The person in front of the screen, as far as the portal knows them. */
  PersonDetail inPerson(SignedIn me) {
    return people
        .find(me.user())
        .orElseGet(
            () ->
                new PersonDetail(
                    me.user(),
                    me.name(),
                    Optional.empty(),
                    Optional.empty(),
                    me.agency(),
                    me.roles()));
  }

  HandedInCard handedIn(ReturnDetail whole) {
    return new HandedInCard(whole, people);
  }
}
