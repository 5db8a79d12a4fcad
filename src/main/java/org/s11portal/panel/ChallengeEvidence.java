package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.base.history.Logbook;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.OpenDocument;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents agencies answer challenges with: chosen by the agency, read by the panel. */
@Service
@Transactional
public class ChallengeEvidence {

  private final ChallengeRepository challenges;
  private final Documents documents;
  private final PanelAccess access;
  private final CurrentUser currentUser;
  private final Logbook logbook;
  private final Clock clock;

  ChallengeEvidence(
      ChallengeRepository challenges,
      Documents documents,
      PanelAccess access,
      CurrentUser currentUser,
      Logbook logbook,
      Clock clock) {
    this.challenges = challenges;
    this.documents = documents;
    this.access = access;
    this.currentUser = currentUser;
    this.logbook = logbook;
    this.clock = clock;
  }

  /**
   * Rests the answer on a document of the agency’s own.
   *
   * @throws NotFound when there is none, or it is another agency’s; that is in the history
   */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_SIGNOFF})
  public AskedOfUs attach(ChallengeId id, DocumentId document) {
    var by = currentUser.get();
    var challenge = own(id);
    challenge.attach(
        documents
            .find(by.actingAgency(), document)
            .map(own -> documents.summary(own.id()))
            .orElseThrow(() -> closed(id, document)),
        by,
        clock.instant());
    return saved(challenge);
  }

  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_SIGNOFF})
  public AskedOfUs detach(ChallengeId id, DocumentId document) {
    var challenge = own(id);
    challenge.detach(document, currentUser.get());
    return saved(challenge);
  }

  /** Every document of the agency, old versions too, to choose from and to show. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_SIGNOFF})
  public List<DocumentSummary> ours() {
    return documents.allVersions(currentUser.get().actingAgency());
  }

  /** What is known of the documents a panel was given with answers. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public Map<DocumentId, DocumentSummary> givenTo(PanelId id) {
    var panel = access.toRead(id);
    return documents.summaries(
        challenges.of(panel.assessment()).stream()
            .flatMap(one -> one.detail().answer().stream())
            .flatMap(answer -> answer.evidence().stream())
            .map(GivenEvidence::document)
            .distinct()
            .toList());
  }

  /**
   * One of these to read.
   *
   * @throws NotFound when it was not given with the answer, or the panel is not theirs to read
   */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public OpenDocument open(ChallengeId id, DocumentId document) {
    var challenge = challenges.findById(id.value()).orElseThrow(NotFound::new);
    access.toRead(challenge.panel());
    if (!challenge.gave(document)) {
      throw closed(id, document);
    }
    return documents.open(document, currentUser.get().agency());
  }

  private NotFound closed(ChallengeId id, DocumentId document) {
    logbook.refused(
        "Document", document.value().toString(), Map.of("challenge", id.value().toString()));
    return new NotFound();
  }

  private Challenge own(ChallengeId id) {
    return Optional.of(currentUser.get().actingAgency())
        .flatMap(agency -> challenges.of(agency, id.value()))
        .orElseThrow(NotFound::new);
  }

  private AskedOfUs saved(Challenge challenge) {
    try {
      return challenges.saveAndFlush(challenge).askedOfUs();
    } catch (OptimisticLockingFailureException sameMoment) {
      throw new Stale("panel.refused.staleChallenge");
    }
  }
}
