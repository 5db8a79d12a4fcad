package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** The way to working without a connection, for those who answer and while they may. */
final class OfflineCard {

  private OfflineCard() {}

  static Optional<Card> of(ReturnDetail whole, SignedIn me) {
    return whole.assessment().status().isWithAgency()
            && me.hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD)
        ? Optional.of(
            Card.titled(
                    text("audit.offline.title"),
                    new Prose(text("audit.offline.card")),
                    new ButtonLink(text("audit.offline.open"), AuditNavigation.offline()))
                .small())
        : Optional.empty();
  }
}
