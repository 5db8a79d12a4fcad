package org.s11portal.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.audit.manifest.FrozenAnswer;
import org.s11portal.audit.manifest.FrozenDocument;
import org.s11portal.audit.manifest.FrozenImprovement;
import org.s11portal.audit.manifest.Manifest;
import org.s11portal.standards.CriterionDetail;

/** How one version of a return differs from another; only criteria that differ are there. */
public record VersionDifferences(
    ReturnDetail whole, int from, int to, List<Changed> changed, int unchanged) {

  /** One criterion as it was answered before and after; absent where it was not answered. */
  public record Changed(
      CriterionDetail criterion,
      Optional<String> asked,
      Optional<FrozenAnswer> before,
      Optional<FrozenAnswer> after) {

    boolean saysTheSame() {
      if (before.isEmpty() || after.isEmpty()) {
        return before.equals(after);
      }
      return before.get().saysTheSameAs(after.get());
    }

    public Stream<FrozenDocument> addedDocuments() {
      return evidence(after).filter(one -> evidence(before).noneMatch(one::isSameAs));
    }

    public Stream<FrozenDocument> removedDocuments() {
      return evidence(before).filter(one -> evidence(after).noneMatch(one::isSameAs));
    }

    public Stream<FrozenImprovement> addedImprovements() {
      return promised(after).filter(one -> !promised(before).toList().contains(one));
    }

    public Stream<FrozenImprovement> removedImprovements() {
      return promised(before).filter(one -> !promised(after).toList().contains(one));
    }

    private static Stream<FrozenDocument> evidence(Optional<FrozenAnswer> answer) {
      return answer.stream().flatMap(one -> one.evidence().stream());
    }

    private static Stream<FrozenImprovement> promised(Optional<FrozenAnswer> answer) {
      return answer.stream().flatMap(one -> one.improvements().stream());
    }
  }

  static VersionDifferences between(
      ReturnDetail whole, List<Amendment> asked, Manifest before, Manifest after) {
    var changed =
        whole
            .set()
            .criteria()
            .map(
                criterion ->
                    new Changed(
                        criterion,
                        asked.stream()
                            .filter(one -> one.code().equals(criterion.code()))
                            .map(Amendment::note)
                            .findFirst(),
                        before.answer(criterion.code()),
                        after.answer(criterion.code())))
            .filter(one -> one.asked().isPresent() || !one.saysTheSame())
            .toList();
    return new VersionDifferences(
        whole,
        before.version(),
        after.version(),
        changed,
        (int) whole.set().criteria().count() - changed.size());
  }
}
