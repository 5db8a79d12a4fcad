package org.s11portal.standards;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.s11portal.standards.StandardSetDefinition.CriterionDefinition;
import org.s11portal.standards.StandardSetDefinition.StandardDefinition;

/** Writes a stored edition down again, in words that need no identities. */
final class DefinitionWriting {

  private DefinitionWriting() {}

  static StandardSetDefinition of(StandardSetDetail set, Optional<StandardSetDetail> followed) {
    return write(
        set,
        new EditionName(set.edition(), set.title()),
        followed.map(StandardSetDetail::edition),
        criterion ->
            criterion
                .ancestor()
                .flatMap(from -> followed.flatMap(earlier -> earlier.criterion(from)))
                .map(CriterionDetail::code));
  }

  static StandardSetDefinition following(StandardSetDetail set, EditionName next) {
    return write(set, next, Optional.of(set.edition()), criterion -> Optional.of(criterion.code()));
  }

  private static StandardSetDefinition write(
      StandardSetDetail set,
      EditionName name,
      Optional<String> follows,
      Function<CriterionDetail, Optional<String>> ancestor) {
    return new StandardSetDefinition(
        set.code(),
        name.edition(),
        name.title(),
        follows,
        set.scale().notApplicable(),
        set.scale().bands().stream().map(DefinitionWriting::band).toList(),
        set.standards().stream().map(standard -> standard(standard, ancestor)).toList());
  }

  private static StandardSetDefinition.Band band(GradeBand band) {
    return new StandardSetDefinition.Band(
        band.grade().value(), band.word(), band.meaning(), band.gap(), band.colour());
  }

  private static StandardDefinition standard(
      StandardDetail standard, Function<CriterionDetail, Optional<String>> ancestor) {
    return new StandardDefinition(
        standard.number(),
        standard.title(),
        standard.shortTitle(),
        standard.summary(),
        standard.criteria().stream()
            .map(
                criterion ->
                    new CriterionDefinition(
                        criterion.code(),
                        criterion.title(),
                        criterion.question(),
                        criterion.guidance(),
                        criterion.goodLooksLike(),
                        criterion.evidenceExpected(),
                        descriptors(criterion),
                        ancestor.apply(criterion),
                        criterion.audience()))
            .toList());
  }

  private static Map<String, String> descriptors(CriterionDetail criterion) {
    var byGrade = new TreeMap<String, String>();
    criterion.descriptors().forEach((grade, words) -> byGrade.put(grade.value(), words));
    return byGrade;
  }
}
