package org.s11portal.standards.reading;

import java.util.List;
import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.NotApplicableRule;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSetDefinition.StandardDefinition;

/** Makes a definition of what was read, whatever kind of file it came from. */
final class SetAssembly {

  private final Findings findings;

  SetAssembly(Findings findings) {
    this.findings = findings;
  }

  SetReading of(ReadSet read) {
    if (read.rows(Column.Table.CRITERIA).isEmpty()) {
      throw new Refused("standards.import.noCriteria");
    }
    var scale = new ScaleAssembly(findings).of(read);
    var standards = new StandardAssembly(findings, read.rows(Column.Table.STANDARDS));
    var criteria = new CriterionAssembly(findings, scale, standards);
    read.rows(Column.Table.CRITERIA).forEach(criteria::add);
    List<StandardDefinition> asked =
        standards.all().entrySet().stream()
            .map(
                one ->
                    new StandardDefinition(
                        one.getKey(),
                        one.getValue().title(),
                        one.getValue().shortTitle(),
                        one.getValue().summary(),
                        criteria.of(one.getKey())))
            .toList();
    var definition =
        new StandardSetDefinition(
            read.property(Property.CODE),
            read.property(Property.EDITION),
            title(read),
            Optional.of(read.property(Property.FOLLOWS)).filter(said -> !said.isEmpty()),
            notApplicable(read),
            scale,
            asked);
    return new SetReading(definition, findings.doubts(), findings.unplaced());
  }

  private String title(ReadSet read) {
    var title = read.property(Property.TITLE);
    Fits.within(findings, read.placeOf(Property.TITLE), title, Lengths.TITLE);
    return title;
  }

  private NotApplicableRule notApplicable(ReadSet read) {
    var said = read.property(Property.NOT_APPLICABLE);
    var rule = Words.notApplicable(said);
    if (rule.isEmpty() && !said.isEmpty()) {
      findings.doubt(read.placeOf(Property.NOT_APPLICABLE), "standards.doubt.notApplicable", said);
      findings.unplace(read.placeOf(Property.NOT_APPLICABLE), said);
    }
    return rule.orElse(NotApplicableRule.WITH_REASON);
  }
}
