package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.StoreDocument;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardSets;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Answering: an agency’s own drafts, evidence and promises, in its newest self-assessment. */
@Service
@Transactional
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
public class Answers {

  private final SelfAssessments own;
  private final AssessmentInHand inHand;
  private final SelfAssessmentRepository assessments;
  private final AnswerRepository answers;
  private final StandardSets sets;
  private final Documents documents;
  private final TransactionOperations transactions;
  private final CurrentUser currentUser;
  private final Clock clock;

  Answers(
      SelfAssessments own,
      AssessmentInHand inHand,
      SelfAssessmentRepository assessments,
      AnswerRepository answers,
      StandardSets sets,
      Documents documents,
      TransactionOperations transactions,
      CurrentUser currentUser,
      Clock clock) {
    this.own = own;
    this.inHand = inHand;
    this.assessments = assessments;
    this.answers = answers;
    this.sets = sets;
    this.documents = documents;
    this.transactions = transactions;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Keeps a draft and says how it stands now; when this returns, it is in the database. */
  public AnswerDetail draft(SaveAnswer draft) {
    var by = currentUser.get();
    return change(
        draft.code(), answer -> answer.draft(draft, scaleOf(answer), by, clock.instant()));
  }

  /** Takes over what the agency wrote a round ago, for somebody to look through. */
  public AnswerDetail startFromLastRound(String code) {
    var by = currentUser.get();
    var last = own.sheet(code).last().orElseThrow(NotFound::new);
    return change(
        code,
        answer -> answer.startFrom(last.answer(), last.gradeToStartFrom(), by, clock.instant()));
  }

  /**
   * Checks and stores a document and puts it under an answer. The bytes come at the pace of
   * somebody’s network, so no transaction is open while they do.
   */
  @Transactional(propagation = Propagation.NEVER)
  public DocumentDetail upload(String code, String fileName, InputStream bytes) {
    var by = currentUser.get();
    transactions.executeWithoutResult(
        status -> change(code, answer -> answer.assessment().workOn(by, clock.instant())));
    var stored = documents.store(new StoreDocument(by.actingAgency(), fileName, by.user()), bytes);
    transactions.executeWithoutResult(status -> attach(code, stored.id(), ""));
    return stored;
  }

  /** Puts a document the agency already has under one more answer. */
  public AnswerDetail attach(String code, DocumentId document, String shows) {
    var by = currentUser.get();
    var own = documents.find(by.actingAgency(), document).orElseThrow(NotFound::new);
    return change(code, answer -> answer.attach(own.id(), shows, by, clock.instant()));
  }

  /** Takes a document from under an answer; the document itself stays with the agency. */
  public AnswerDetail detach(String code, DocumentId document) {
    var by = currentUser.get();
    return change(code, answer -> answer.detach(document, by, clock.instant()));
  }

  /** Says what a document shows under an answer, and on which pages. */
  public AnswerDetail note(String code, DocumentId document, EvidenceNote note) {
    var by = currentUser.get();
    return change(code, answer -> answer.note(document, note, by, clock.instant()));
  }

  public AnswerDetail promise(String code, PlannedImprovement planned) {
    var by = currentUser.get();
    return change(code, answer -> answer.promise(planned, by, clock.instant()));
  }

  public AnswerDetail amend(String code, UUID improvement, PlannedImprovement planned) {
    var by = currentUser.get();
    return change(code, answer -> answer.amend(improvement, planned, by, clock.instant()));
  }

  public AnswerDetail withdraw(String code, UUID improvement) {
    var by = currentUser.get();
    return change(code, answer -> answer.withdraw(improvement, by, clock.instant()));
  }

  private AnswerDetail change(String code, Consumer<Answer> change) {
    var assessment = held();
    var answer = answers.of(assessment.id().value(), code).orElseGet(() -> first(assessment, code));
    change.accept(answer);
    try {
      return answers.saveAndFlush(answer).detail();
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("audit.refused.stale", code);
    }
  }

  /** Only what is asked of this agency can be answered. */
  private Answer first(SelfAssessment assessment, String code) {
    return new Answer(assessment, own.sheet(code).criterion());
  }

  private SelfAssessment held() {
    return inHand.standing().flatMap(this::hold).orElseThrow(NotFound::new);
  }

  /** The very first save moves the status, so it may not share the assessment with another. */
  private Optional<SelfAssessment> hold(Standing newest) {
    return newest.status() == AssessmentStatus.NOT_STARTED
        ? assessments.takeToMove(newest.id())
        : assessments.holdStatus(newest.id());
  }

  private GradeScale scaleOf(Answer answer) {
    return sets.get(answer.assessment().standardSet()).scale();
  }
}
