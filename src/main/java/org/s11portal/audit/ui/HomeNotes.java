package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.audit.CarryOver;
import org.s11portal.audit.Extensions;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** What an agency’s home page says about its time, and about last round’s answers as a start. */
@SpringComponent
class HomeNotes {

  private final Extensions extensions;
  private final CarryOver carryOver;
  private final CurrentUser currentUser;
  private final Clock clock;

  HomeNotes(Extensions extensions, CarryOver carryOver, CurrentUser currentUser, Clock clock) {
    this.extensions = extensions;
    this.carryOver = carryOver;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  List<Card> of(ReturnDetail whole) {
    return Stream.of(time(whole), lastRound()).<Card>mapMulti(Optional::ifPresent).toList();
  }

  /** What the agency was given, and what to do once its day has passed. */
  private Optional<Card> time(ReturnDetail whole) {
    var one = whole.assessment();
    return one.status().isAwaited()
        ? ExtensionCard.of(one, extensions.own(one.round()), one.isOverdue(LocalDate.now(clock)))
        : Optional.empty();
  }

  private Optional<Card> lastRound() {
    if (!currentUser.get().hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD)) {
      return Optional.empty();
    }
    return carryOver.offer().map(offer -> new CarryOverCard(offer, this::start, this::takeBack));
  }

  private void start() {
    done("audit.carry.done", carryOver.start());
  }

  private void takeBack() {
    done("audit.carry.takeBack.done", carryOver.takeBack());
  }

  private static void done(String key, int answers) {
    Notices.done(text(key, answers));
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
