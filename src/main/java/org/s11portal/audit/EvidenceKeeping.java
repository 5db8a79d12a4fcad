package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DescribeDocument;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.FileName;
import org.s11portal.evidence.KeepLink;
import org.s11portal.evidence.StoreDocument;
import org.s11portal.evidence.Withdrawals;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Looking after an agency’s own evidence: adding, renewing, describing, withdrawing. */
@Service
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
public class EvidenceKeeping {

  private final Documents documents;
  private final Withdrawals withdrawals;
  private final OurEvidence ours;
  private final SelfAssessmentRepository assessments;
  private final AnswerRepository answers;
  private final ObjectProvider<RestsOnEvidence> others;
  private final TransactionOperations transactions;
  private final CurrentUser currentUser;

  EvidenceKeeping(
      Documents documents,
      Withdrawals withdrawals,
      OurEvidence ours,
      SelfAssessmentRepository assessments,
      AnswerRepository answers,
      ObjectProvider<RestsOnEvidence> others,
      TransactionOperations transactions,
      CurrentUser currentUser) {
    this.documents = documents;
    this.withdrawals = withdrawals;
    this.ours = ours;
    this.assessments = assessments;
    this.answers = answers;
    this.others = others;
    this.transactions = transactions;
    this.currentUser = currentUser;
  }

  /** Adds a document that stands under no answer yet. */
  @Transactional(propagation = Propagation.NEVER)
  public DocumentDetail add(String fileName, InputStream bytes) {
    var by = currentUser.get();
    return documents.store(new StoreDocument(by.actingAgency(), fileName, by.user()), bytes);
  }

  @Transactional(propagation = Propagation.NEVER)
  public DocumentDetail addLink(NewLink link) {
    var by = currentUser.get();
    return documents.keep(
        new KeepLink(
            by.actingAgency(),
            by.user(),
            link.address(),
            link.title(),
            link.evidenceDate(),
            link.reviewBy()));
  }

  /**
   * Adds a newer version of a document. Answers that may still change show it from now on; what was
   * handed in keeps the version it was handed in with.
   */
  @Transactional(propagation = Propagation.NEVER)
  public DocumentDetail renew(RenewDocument renewal, InputStream bytes) {
    var by = currentUser.get();
    var agency = by.actingAgency();
    var older = documents.find(agency, renewal.older()).orElseThrow(NotFound::new);
    var newer =
        documents.store(
            new StoreDocument(
                agency,
                by.user(),
                new FileName(renewal.fileName()),
                Optional.empty(),
                renewal.evidenceDate(),
                renewal.reviewBy(),
                Optional.of(older.id())),
            bytes);
    transactions.executeWithoutResult(status -> follow(agency, older.id(), newer.id()));
    return newer;
  }

  /** Changes what is said of a document, not the document. */
  @Transactional
  public void describe(DocumentId id, long version, Description said) {
    documents.describe(
        new DescribeDocument(
            currentUser.get().actingAgency(),
            id,
            version,
            said.title(),
            said.evidenceDate(),
            said.reviewBy()));
  }

  /**
   * Takes a document away for good, with all its versions.
   *
   * @throws Refused when any of them is used
   */
  @Transactional(propagation = Propagation.NEVER)
  public void withdraw(DocumentId id) {
    var file = ours.one(id);
    if (!file.mayBeWithdrawn() || isHeldElsewhere(file)) {
      throw new Refused("audit.refused.evidenceInUse", file.document().title());
    }
    withdrawals.withdraw(currentUser.get().actingAgency(), id);
  }

  private boolean isHeldElsewhere(EvidenceFile file) {
    var agency = file.document().owner();
    var held = others.stream().flatMap(other -> other.of(agency)).collect(Collectors.toSet());
    return file.versions().stream().map(DocumentSummary::id).anyMatch(held::contains);
  }

  private void follow(AgencyId agency, DocumentId older, DocumentId newer) {
    assessments.of(agency).stream()
        .filter(one -> one.status().isWithAgency())
        .flatMap(one -> assessments.holdStatus(one.id().value()).stream())
        .flatMap(held -> answers.showing(held.id().value(), older).stream())
        .forEach(answer -> answer.follow(older, newer));
  }
}
