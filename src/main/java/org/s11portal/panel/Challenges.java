package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What panels ask of agencies: raised, answered, accepted, or passed up and closed. */
@Service
@Transactional
public class Challenges {

  private final ChallengeRepository challenges;
  private final PanelAccess access;
  private final Agenda agenda;
  private final AChallengeIsPutToTheAgencysOwn putTo;
  private final People people;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Challenges(
      ChallengeRepository challenges,
      PanelAccess access,
      Agenda agenda,
      AChallengeIsPutToTheAgencysOwn putTo,
      People people,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.challenges = challenges;
    this.access = access;
    this.agenda = agenda;
    this.putTo = putTo;
    this.people = people;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  @RolesAllowed({Roles.PANEL_MEMBER, Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER})
  public ChallengeDetail raise(RaiseChallenge raising) {
    var panel = access.held(raising.panel());
    raising.line().map(AgendaItem::of).ifPresent(line -> agenda.require(panel, line));
    var challenge =
        challenges.saveAndFlush(
            new Challenge(
                panel,
                agenda.criterion(panel, raising.code()),
                raising.of(putTo.require(panel.agency(), raising.asked())),
                currentUser.get(),
                clock.instant()));
    events.publishEvent(new ChallengeRaised(challenge.id(), panel.id(), panel.agency()));
    return challenge.detail();
  }

  /** Those of the agency whom a challenge may name. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.PANEL_MEMBER, Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER})
  public List<AskedOf> askable(PanelId id) {
    return people.of(access.toRead(id).agency()).stream()
        .map(person -> new AskedOf(person.user(), person.name()))
        .toList();
  }

  /** Keeps the agency’s answer as it is typed; the panel does not see it yet. */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_SIGNOFF})
  public AskedOfUs draft(ChallengeId id, String soFar, long version) {
    var challenge = ours(id);
    challenge.draft(soFar, version, currentUser.get());
    return saved(challenge).askedOfUs();
  }

  /** The agency’s answer as far as it is written. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_SIGNOFF})
  public AskedOfUs drafted(ChallengeId id) {
    return ours(id).askedOfUs();
  }

  /** Gives the answer to the panel. */
  @RolesAllowed(Roles.AGENCY_LEAD)
  public void answer(ChallengeId id, String given) {
    var challenge = ours(id);
    challenge.answer(given, currentUser.get(), clock.instant());
    saved(challenge);
    events.publishEvent(new ChallengeAnswered(id, challenge.panel(), challenge.agency()));
  }

  /** The answer is enough, and this says why. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void accept(ChallengeId id, String why) {
    change(id, challenge -> challenge.accept(why, currentUser.get(), clock.instant()));
  }

  /** Passes it up to somebody named, who becomes its owner, by when, with the reason. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void escalate(ChallengeId id, EscalateChallenge passed) {
    change(
        id,
        challenge -> {
          challenge.escalate(passed, currentUser.get(), clock.instant());
          events.publishEvent(new ChallengeEscalated(id, challenge.panel(), challenge.agency()));
        });
  }

  /** Says by when one is to be decided that was passed up without a day. */
  @RolesAllowed({Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER})
  public void decideBy(ChallengeId id, LocalDate day) {
    change(id, challenge -> challenge.decideBy(day, currentUser.get(), clock.instant()));
  }

  /** Closes one that was passed up, with what came of it. */
  @RolesAllowed({Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER})
  public void close(ChallengeId id, String outcome) {
    change(id, challenge -> challenge.close(outcome, currentUser.get(), clock.instant()));
  }

  private void change(ChallengeId id, Consumer<Challenge> change) {
    var challenge = challenges.findById(id.value()).orElseThrow(NotFound::new);
    access.held(challenge.panel()).table(currentUser.get()).requireNoInterest();
    change.accept(challenge);
    saved(challenge);
  }

  private Challenge ours(ChallengeId id) {
    return challenges.of(currentUser.get().actingAgency(), id.value()).orElseThrow(NotFound::new);
  }

  private Challenge saved(Challenge challenge) {
    try {
      return challenges.saveAndFlush(challenge);
    } catch (OptimisticLockingFailureException sameMoment) {
      throw new Stale("panel.refused.staleChallenge");
    }
  }
}
