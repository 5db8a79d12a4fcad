package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.StoreDocument;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What an agency adds while its return is before the panel: late, with a reason, beside it. */
@Service
@Transactional
public class LateDocuments {

  private final SelfAssessmentRepository assessments;
  private final LateEvidenceRepository evidence;
  private final AskedSets asked;
  private final Reach reach;
  private final Documents documents;
  private final TransactionOperations transactions;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LateDocuments(
      SelfAssessmentRepository assessments,
      LateEvidenceRepository evidence,
      AskedSets asked,
      Reach reach,
      Documents documents,
      TransactionOperations transactions,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assessments = assessments;
    this.evidence = evidence;
    this.asked = asked;
    this.reach = reach;
    this.documents = documents;
    this.transactions = transactions;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Adds a new document. No transaction is open while its bytes come. */
  @Transactional(propagation = Propagation.NEVER)
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
  public DocumentDetail upload(LateDocument late, String fileName, InputStream bytes) {
    var by = currentUser.get();
    // Before the bytes are taken, so that nothing is stored that could not be added.
    transactions.executeWithoutResult(status -> own(late));
    var stored = documents.store(new StoreDocument(by.actingAgency(), fileName, by.user()), bytes);
    transactions.executeWithoutResult(status -> add(late, stored.id()));
    return stored;
  }

  /** Adds a document that the agency has already. */
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
  public void add(LateDocument late, DocumentId document) {
    var by = currentUser.get();
    var assessment = own(late);
    var ours = documents.find(by.actingAgency(), document).orElseThrow(NotFound::new);
    if (evidence.stands(assessment.id().value(), late.criterion(), ours.id())) {
      throw new Refused("audit.refused.lateTwice", ours.title());
    }
    var at = clock.instant();
    var added =
        evidence
            .saveAndFlush(new LateEvidence(assessment, late, ours.id(), by.user(), at))
            .detail();
    events.publishEvent(
        new LateEvidenceAdded(
            added.id(),
            assessment.id(),
            assessment.round().id(),
            assessment.agency(),
            added.criterion(),
            at));
  }

  /** All that came late to a return, for whoever may read it, in the order in which it came. */
  @Transactional(readOnly = true)
  public List<LateEvidenceDetail> to(AssessmentId id) {
    return evidence.of(reach.find(id).id().value()).stream().map(LateEvidence::detail).toList();
  }

  private SelfAssessment own(LateDocument late) {
    var assessment =
        assessments
            .holdOwn(currentUser.get().actingAgency(), late.assessment().value())
            .orElseThrow(NotFound::new);
    assessment.requireUnderScrutiny();
    if (asked.of(assessment).criterion(late.criterion()).isEmpty()) {
      throw new NotFound();
    }
    return assessment;
  }
}
