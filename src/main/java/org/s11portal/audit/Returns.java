package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.OpenDocument;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies’ returns, for each reader as far as their office lets them see. */
@Service
@Transactional(readOnly = true)
public class Returns {

  private final SelfAssessmentRepository assessments;
  private final AnswerRepository answers;
  private final ReturnReader reader;
  private final AskedSets asked;
  private final Documents documents;
  private final SubmittedDocumentRepository frozen;
  private final LateEvidenceRepository late;
  private final Reach reach;
  private final CurrentUser currentUser;
  private final ClosedDoors closed;

  Returns(
      SelfAssessmentRepository assessments,
      AnswerRepository answers,
      ReturnReader reader,
      AskedSets asked,
      Documents documents,
      SubmittedDocumentRepository frozen,
      LateEvidenceRepository late,
      Reach reach,
      CurrentUser currentUser,
      ClosedDoors closed) {
    this.assessments = assessments;
    this.answers = answers;
    this.reader = reader;
    this.asked = asked;
    this.documents = documents;
    this.frozen = frozen;
    this.late = late;
    this.reach = reach;
    this.currentUser = currentUser;
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

  /**
   * How those of these agencies that have handed in grade themselves, in two statements however
   * many they are. What an agency is changing is a draft, and counts for nothing here.
   */
  @RolesAllowed(Roles.SAFEGUARDING_OFFICER)
  public List<GradeCount> grades(RoundId round, Collection<AgencyId> of) {
    var handedIn =
        assessments.inRound(round.value()).stream()
            .filter(one -> of.contains(one.agency()) && one.status().hasBeenHandedIn())
            .map(one -> one.id().value())
            .toList();
    return handedIn.isEmpty() ? List.of() : answers.grades(handedIn);
  }

  private ReturnLine line(SelfAssessment one, Optional<ProgressCount> count) {
    return new ReturnLine(
        one.summary(),
        asked.of(one).criteria().count(),
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

  /** The state of one agency’s return in a round, for the same people, if it was asked. */
  @RolesAllowed({
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR,
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.BOARD_MEMBER
  })
  public Optional<AssessmentSummary> of(RoundId round, AgencyId agency) {
    return assessments.of(agency, round.value()).map(SelfAssessment::summary);
  }

  /**
   * One return, for somebody who may read it.
   *
   * @throws org.s11portal.base.NotFound when there is none, or it is not theirs to read
   */
  public ReturnDetail read(AssessmentId id) {
    return seen(reach.find(id));
  }

  /**
   * That somebody may read a return, for what lies beside it.
   *
   * @throws org.s11portal.base.NotFound when there is none, or it is not theirs to read
   */
  public void requireReadable(AssessmentId id) {
    reach.find(id);
  }

  /** The return of one agency in one round, by the same rule. */
  public ReturnDetail read(RoundId round, AgencyId agency) {
    return seen(reach.find(round, agency));
  }

  /**
   * While an agency changes what was given back or what it took back itself, its answers are
   * drafts: everybody else goes on reading what was handed in.
   */
  private ReturnDetail seen(SelfAssessment assessment) {
    return drafted(assessment)
        .map(version -> reader.read(assessment, version))
        .orElseGet(() -> reader.read(assessment));
  }

  /** The version that counts while what stands there is none of this reader’s business. */
  private Optional<Submission> drafted(SelfAssessment assessment) {
    return assessment.handedInBefore().filter(version -> !reach.isOwn(assessment));
  }

  /**
   * What is known of the documents under the answers of a return, those of its earlier versions and
   * those that came late too, by the same rule.
   */
  public Map<DocumentId, DocumentSummary> documents(AssessmentId id) {
    var assessment = reach.find(id);
    return documents.summaries(
        Stream.concat(
                seen(assessment).answers().stream()
                    .flatMap(answer -> answer.evidence().stream())
                    .map(EvidenceLink::document),
                Stream.concat(
                    frozen.under(id.value()).stream().map(SubmittedDocument::document),
                    late.of(id.value()).stream().map(one -> one.detail().document())))
            .distinct()
            .toList());
  }

  /** A document that stands, or was handed in, under an answer of a return, by the same rule. */
  public OpenDocument open(AssessmentId id, DocumentId document) {
    return reach
        .seek(id)
        .filter(assessment -> shows(assessment, document))
        .map(assessment -> documents.open(document, currentUser.get().agency()))
        .orElseThrow(() -> closed.to(id, document));
  }

  private boolean shows(SelfAssessment assessment, DocumentId document) {
    var id = assessment.id().value();
    return drafted(assessment).isPresent()
        ? answers.handedInWith(id, document)
        : answers.uses(id, document) || late.holds(id, document);
  }
}
