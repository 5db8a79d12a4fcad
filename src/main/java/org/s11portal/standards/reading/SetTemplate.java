package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.GradeColour;
import org.s11portal.standards.NotApplicableRule;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSetDefinition.Band;
import org.s11portal.standards.StandardSetDefinition.CriterionDefinition;
import org.s11portal.standards.StandardSetDefinition.StandardDefinition;

/** The workbook to begin with: a small set in which every column is shown at work. */
public final class SetTemplate {

  private SetTemplate() {}

  /** Writes the template; the stream stays open. */
  public static void write(OutputStream out) throws IOException {
    SetWorkbook.write(example(), out);
  }

  static StandardSetDefinition example() {
    return new StandardSetDefinition(
        "section-11",
        "2017",
        text("standards.template.title"),
        Optional.empty(),
        NotApplicableRule.WITH_REASON,
        List.of(
            band("0", true, GradeColour.RED),
            band("1", true, GradeColour.AMBER),
            band("2", false, GradeColour.LIGHT_GREEN),
            band("3", false, GradeColour.GREEN)),
        List.of(
            new StandardDefinition(
                1,
                text("standards.template.standard"),
                text("standards.template.short"),
                text("standards.template.summary"),
                List.of(criterion("1.1", Set.of()), criterion("1.2", Set.of(AgencyKind.HEALTH))))));
  }

  private static Band band(String grade, boolean gap, GradeColour colour) {
    return new Band(
        grade,
        text("standards.usual." + grade),
        text("standards.usual." + grade + ".meaning"),
        gap,
        Optional.of(colour));
  }

  private static CriterionDefinition criterion(String code, Set<AgencyKind> audience) {
    var descriptor = text("standards.template.descriptor");
    return new CriterionDefinition(
        code,
        text("standards.template.criterion"),
        text("standards.template.question"),
        text("standards.template.guidance"),
        text("standards.template.good"),
        text("standards.template.evidence"),
        Map.of("0", descriptor, "1", descriptor, "2", descriptor, "3", descriptor),
        Optional.empty(),
        audience);
  }
}
