package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.OpenDocument;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.StandardSets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies’ returns, for each reader as far as their office lets them see. */
@Service
@Transactional(readOnly = true)
public class Returns {

  private final SelfAssessmentRepository assessments;
  private final AnswerRepository answers;
  private final ReturnReader reader;
  private final StandardSets sets;
  private final Documents documents;
  private final CurrentUser currentUser;
  private final ObjectProvider<ScrutinyAccess> scrutiny;
  private final ClosedDoors closed;

  Returns(
      SelfAssessmentRepository assessments,
      AnswerRepository answers,
      ReturnReader reader,
      StandardSets sets,
      Documents documents,
      CurrentUser currentUser,
      ObjectProvider<ScrutinyAccess> scrutiny,
      ClosedDoors closed) {
    this.assessments = assessments;
    this.answers = answers;
    this.reader = reader;
    this.sets = sets;
    this.documents = documents;
    this.currentUser = currentUser;
    this.scrutiny = scrutiny;
    this.closed = closed;
  }

  /** Every return of a round with its progress, in a fixed number of statements. */
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR})
  public List<ReturnLine> progress(RoundId round) {
    var all = assessments.inRound(round.value());
    var counts =
        answers.progress(all.stream().map(one -> one.id().value()).toList()).stream()
            .collect(Collectors.toMap(ProgressCount::assessment, Function.identity()));
    return all.stream()
        .map(one -> line(one, Optional.ofNullable(counts.get(one.id().value()))))
        .toList();
  }

  private ReturnLine line(SelfAssessment one, Optional<ProgressCount> count) {
    return new ReturnLine(
        one.summary(),
        sets.get(one.standardSet()).criteria().count(),
        count.map(ProgressCount::graded).orElse(0L),
        count.map(ProgressCount::ready).orElse(0L),
        count.flatMap(known -> Optional.ofNullable(known.lastEdited())));
  }

  /** The state of every return of a round, for anybody who sees that round’s panels or results. */
  @RolesAllowed({
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR,
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.BOARD_MEMBER
  })
  public List<AssessmentSummary> in(RoundId round) {
    return assessments.inRound(round.value()).stream().map(SelfAssessment::summary).toList();
  }

  /**
   * One return, for somebody who may read it.
   *
   * @throws NotFound when there is none, or it is not theirs to read
   */
  public ReturnDetail read(AssessmentId id) {
    return assessments
        .findById(id.value())
        .filter(this::mayRead)
        .map(reader::read)
        .orElseThrow(NotFound::new);
  }

  /** The return of one agency in one round, by the same rule. */
  public ReturnDetail read(RoundId round, AgencyId agency) {
    return assessments
        .of(agency, round.value())
        .filter(this::mayRead)
        .map(reader::read)
        .orElseThrow(NotFound::new);
  }

  /** What is known of the documents under the answers of a return, by the same rule. */
  public Map<DocumentId, DocumentSummary> documents(AssessmentId id) {
    return documents.summaries(
        read(id).answers().stream()
            .flatMap(answer -> answer.evidence().stream())
            .map(EvidenceLink::document)
            .distinct()
            .toList());
  }

  /** A document that stands under an answer of a return, by the same rule. */
  public OpenDocument open(AssessmentId id, DocumentId document) {
    return assessments
        .findById(id.value())
        .filter(this::mayRead)
        .filter(assessment -> answers.uses(id.value(), document))
        .map(assessment -> documents.open(document, currentUser.get().agency()))
        .orElseThrow(() -> closed.to(id, document));
  }

  private boolean mayRead(SelfAssessment assessment) {
    var reading = currentUser.get();
    if (reading.belongsTo(assessment.agency())
        && reading.hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF)) {
      return true;
    }
    var status = assessment.status();
    if (reading.hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER)) {
      return true;
    }
    if (status.isSubmitted() && reading.hasAny(Roles.PANEL_CHAIR, Roles.INDEPENDENT_CHAIR)) {
      return true;
    }
    if (status.isSubmitted() && reading.hasAny(Roles.PANEL_MEMBER)) {
      var access = scrutiny.getIfAvailable();
      if (access != null && access.sitsOn(reading.user(), assessment.id())) {
        return true;
      }
    }
    return isPublished(status) && reading.hasAny(Roles.BOARD_MEMBER);
  }

  private static boolean isPublished(AssessmentStatus status) {
    return status == AssessmentStatus.PUBLISHED || status == AssessmentStatus.CLOSED;
  }
}
