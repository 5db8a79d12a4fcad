package org.s11portal.panel;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what a panel still lacks. */
@Component
class OutstandingWork {

  private final Agenda agenda;
  private final ModerationRepository moderations;
  private final ChallengeRepository challenges;

  OutstandingWork(Agenda agenda, ModerationRepository moderations, ChallengeRepository challenges) {
    this.agenda = agenda;
    this.moderations = moderations;
    this.challenges = challenges;
  }

  Outstanding of(ScrutinyPanel panel) {
    var moderated =
        moderations.of(panel.assessment()).stream()
            .map(Moderation::code)
            .collect(Collectors.toSet());
    return new Outstanding(
        agenda
            .asked(panel)
            .criteria()
            .filter(criterion -> !moderated.contains(criterion.code()))
            .toList(),
        challenges.of(panel.assessment()).stream()
            .map(Challenge::detail)
            .filter(challenge -> challenge.status().isOpen())
            .toList());
  }
}
