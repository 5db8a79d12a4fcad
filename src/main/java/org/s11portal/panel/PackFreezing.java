package org.s11portal.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.Lineage;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.Returns;
import org.s11portal.audit.ScrutinyOpened;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.CriterionDetail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Freezes the pack with the return, in the officer’s own transaction: scrutiny is never open
 * without one.
 */
@Component
class PackFreezing {

  private final PackRepository packs;
  private final Returns returns;
  private final Lineage lineage;
  private final Agencies agencies;
  private final AgreedActionRepository agreed;

  PackFreezing(
      PackRepository packs,
      Returns returns,
      Lineage lineage,
      Agencies agencies,
      AgreedActionRepository agreed) {
    this.packs = packs;
    this.returns = returns;
    this.lineage = lineage;
    this.agencies = agencies;
    this.agreed = agreed;
  }

  @EventListener
  void on(ScrutinyOpened event) {
    if (packs.of(event.assessment()).isEmpty()) {
      var whole = returns.read(event.assessment());
      packs.save(new PanelPack(event.assessment(), event.at(), peers(whole), promises(whole)));
    }
  }

  private List<PeerGrade> peers(ReturnDetail whole) {
    var known = agencies.byId();
    var own = whole.assessment().agency();
    var ofItsKind =
        known.keySet().stream()
            .filter(agency -> !agency.equals(own) && kind(known, agency) == kind(known, own))
            .toList();
    var scale = whole.set().scale();
    return returns.grades(whole.assessment().round(), ofItsKind).stream()
        .map(one -> new PeerGrade(one.code(), one.grade(), Math.toIntExact(one.returns())))
        .sorted(
            Comparator.comparing(PeerGrade::code).thenComparingInt(one -> scale.rank(one.grade())))
        .toList();
  }

  private static @Nullable AgencyKind kind(Map<AgencyId, AgencySummary> known, AgencyId agency) {
    var found = known.get(agency);
    return found == null ? null : found.kind();
  }

  private List<LastPromise> promises(ReturnDetail whole) {
    return whole.round().previous().stream()
        .flatMap(previous -> returns.of(previous, whole.assessment().agency()).stream())
        .filter(one -> one.status().isSubmitted())
        .map(one -> returns.read(one.id()))
        .flatMap(then -> promises(whole, then))
        .toList();
  }

  private Stream<LastPromise> promises(ReturnDetail whole, ReturnDetail then) {
    var withPanel = agreed.of(then.assessment().id());
    return whole.set().criteria().flatMap(now -> promises(whole, then, now, withPanel));
  }

  /** Under today’s code: the criterion may have had another one a year ago. */
  private Stream<LastPromise> promises(
      ReturnDetail whole, ReturnDetail then, CriterionDetail now, List<AgreedAction> withPanel) {
    return lineage
        .of(now, whole.set(), then.set())
        .flatMap(ancestor -> then.answer(ancestor.code()))
        .stream()
        .flatMap(answer -> promises(now.code(), answer, withPanel));
  }

  /** What the agency promised by itself, and what it agreed with its panel. */
  private static Stream<LastPromise> promises(
      String code, AnswerDetail answer, List<AgreedAction> withPanel) {
    Function<ImprovementDetail, LastPromise> kept =
        one ->
            new LastPromise(
                code,
                one.planned().what(),
                one.planned().who(),
                one.planned().dueOn(),
                one.outcome().map(outcome -> outcome.state()).orElse(null),
                one.outcome().map(outcome -> outcome.note()).orElse(null));
    return Stream.concat(
            answer.improvements().stream(),
            withPanel.stream()
                .filter(action -> action.code().equals(answer.code()))
                .map(AgreedAction::promise))
        .map(kept);
  }
}
