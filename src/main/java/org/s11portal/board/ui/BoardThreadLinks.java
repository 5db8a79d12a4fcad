package org.s11portal.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.audit.RoundId;
import org.s11portal.board.ThreadEnds;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.ui.ThreadLinks;

/** Leads from a challenge to the golden thread it belongs to. */
@SpringComponent
class BoardThreadLinks implements ThreadLinks {

  private final ThreadEnds threads;
  private final CurrentUser currentUser;

  BoardThreadLinks(ThreadEnds threads, CurrentUser currentUser) {
    this.threads = threads;
    this.currentUser = currentUser;
  }

  @Override
  public Map<FindingKey, String> of(RoundId round) {
    return currentUser
            .get()
            .hasAny(
                Roles.BOARD_MEMBER,
                Roles.INDEPENDENT_CHAIR,
                Roles.SAFEGUARDING_OFFICER,
                Roles.BUSINESS_MANAGER,
                Roles.PANEL_CHAIR)
        ? threads.of(round).stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    key -> BoardNavigation.thread(key.round(), key.agency(), key.code())))
        : Map.of();
  }
}
