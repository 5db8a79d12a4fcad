package org.s11portal.standards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a definition writes down into what the aggregate is made from. */
final class DefinitionDrafts {

  private DefinitionDrafts() {}

  static GradeScale scale(StandardSetDefinition definition) {
    List<GradeBand> bands =
        definition.scale().stream()
            .map(
                band ->
                    new GradeBand(
                        new Grade(band.key()),
                        band.word(),
                        band.meaning(),
                        band.gap(),
                        band.colour()))
            .toList();
    return new GradeScale(bands, definition.notApplicable());
  }

  static StandardDraft standard(StandardSetDefinition.StandardDefinition definition) {
    return new StandardDraft(definition.title(), definition.shortTitle(), definition.summary());
  }

  static CriterionDraft criterion(
      StandardSetDefinition.CriterionDefinition definition, Optional<Ancestry> ancestry) {
    return new CriterionDraft(
        definition.code(),
        definition.title(),
        definition.question(),
        definition.guidance(),
        definition.good(),
        definition.evidence(),
        definition.descriptors().entrySet().stream()
            .collect(
                Collectors.toMap(entry -> new Grade(entry.getKey()), entry -> entry.getValue())),
        ancestry.flatMap(known -> definition.ancestor().map(known::of)),
        definition.audience());
  }
}
