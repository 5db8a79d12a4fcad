package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.LateDocuments;
import org.s11portal.audit.LateEvidenceDetail;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.AgreedActions;
import org.s11portal.panel.ChallengeLog;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.ModerationFigures;
import org.s11portal.plan.AnswerTrails;
import org.s11portal.plan.Plans;
import org.s11portal.theme.ThemeFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the thread of one result in both directions. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class GoldenThreads {

  private final Returns returns;
  private final Agencies agencies;
  private final Documents documents;
  private final LateDocuments lateDocuments;
  private final ChallengeLog challenges;
  private final ModerationFigures moderations;
  private final Plans plans;
  private final PublishedResults results;
  private final AnswerTrails answers;
  private final AgreedActions agreed;
  private final ThemeFigures themes;
  private final CurrentUser currentUser;
  private final ResultsAsOf resultsAsOf;

  GoldenThreads(
      Returns returns,
      Agencies agencies,
      Documents documents,
      LateDocuments lateDocuments,
      ChallengeLog challenges,
      ModerationFigures moderations,
      Plans plans,
      PublishedResults results,
      AnswerTrails answers,
      AgreedActions agreed,
      ThemeFigures themes,
      CurrentUser currentUser,
      ResultsAsOf resultsAsOf) {
    this.returns = returns;
    this.agencies = agencies;
    this.documents = documents;
    this.lateDocuments = lateDocuments;
    this.challenges = challenges;
    this.moderations = moderations;
    this.plans = plans;
    this.results = results;
    this.answers = answers;
    this.agreed = agreed;
    this.themes = themes;
    this.currentUser = currentUser;
    this.resultsAsOf = resultsAsOf;
  }

  /**
   * The thread of one result; for those at work on it also before it is published.
   *
   * @throws NotFound when there is no such result, or it is not for this reader yet
   */
  public GoldenThread of(RoundId round, AgencyId agency, String code) {
    var published = results.of(round, agency, code).isPresent();
    if (!published && !BeforePublication.isFor(currentUser.get(), agency)) {
      throw new NotFound();
    }
    var whole = returns.read(round, agency);
    var answer = whole.answer(code).orElseThrow(NotFound::new);
    var assessment = whole.assessment().id();
    return new GoldenThread(
        whole,
        agencies.get(agency),
        whole.set().criterion(code).orElseThrow(NotFound::new),
        answer,
        evidence(answer.evidence()),
        late(assessment, code),
        challenges.on(assessment, code),
        Optional.ofNullable(moderations.of(assessment).get(code)).orElseThrow(NotFound::new),
        results.superseded(round, agency, code),
        whole.round().previous().flatMap(last -> results.of(last, agency, code)),
        whole.round().isYearly() ? plans.actionsFeeding(code) : List.of(),
        answers.to(new FindingKey(round, agency, code)),
        agreed.about(assessment, code),
        themes.on(new FindingKey(round, agency, code)),
        published);
  }

  /** The published results of one agency, in the order the criteria are asked. */
  public AgencyResults of(RoundId round, AgencyId agency) {
    return of(round, agency, AsOf.now());
  }

  /** The same as it was published when an earlier day was over. */
  public AgencyResults of(RoundId round, AgencyId agency, AsOf asOf) {
    var found = resultsAsOf.of(round, agency, asOf);
    if (found.isEmpty()) {
      throw new NotFound();
    }
    var whole = returns.read(round, agency);
    return new AgencyResults(agencies.get(agency), whole.round(), whole.set(), found);
  }

  private List<LateShown> late(AssessmentId assessment, String code) {
    var added =
        lateDocuments.to(assessment).stream().filter(one -> one.criterion().equals(code)).toList();
    var found = documents.summaries(added.stream().map(LateEvidenceDetail::document).toList());
    return added.stream()
        .flatMap(
            one ->
                Optional.ofNullable(found.get(one.document()))
                    .map(document -> new LateShown(document, one))
                    .stream())
        .toList();
  }

  private List<DocumentSummary> evidence(List<EvidenceLink> links) {
    var found = documents.summaries(links.stream().map(EvidenceLink::document).toList());
    return links.stream()
        .map(link -> Optional.ofNullable(found.get(link.document())))
        .flatMap(Optional::stream)
        .toList();
  }
}
