package org.s11portal.theme;

import java.util.function.Predicate;
import org.s11portal.audit.PublishedReturns;
import org.s11portal.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Officers may work for an agency; what panels made of it they learn when everybody does. */
@Component
class NobodySeesTheirOwnBeforePublication {

  private final PublishedReturns published;
  private final CurrentUser currentUser;

  NobodySeesTheirOwnBeforePublication(PublishedReturns published, CurrentUser currentUser) {
    this.published = published;
    this.currentUser = currentUser;
  }

  /** Which codings the person signed in may know of. */
  Predicate<Subject> open() {
    var by = currentUser.get();
    return by.agency()
        .map(published::roundsOf)
        .<Predicate<Subject>>map(
            rounds ->
                subject ->
                    !by.belongsTo(subject.about().agency())
                        || rounds.contains(subject.about().round()))
        .orElse(subject -> true);
  }
}
