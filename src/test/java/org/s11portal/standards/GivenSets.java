package org.s11portal.standards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.StandardSetDefinition.Band;
import org.s11portal.standards.StandardSetDefinition.CriterionDefinition;
import org.s11portal.standards.StandardSetDefinition.StandardDefinition;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Standard sets that tests use: ours, one of red, amber and green, and one of four words. */
public final class GivenSets {

  public static final SignOff APRIL = new SignOff("LSCB", LocalDate.of(2015, 4, 23));

  private GivenSets() {}

  public static StandardSetDefinition ours(JsonMapper json) {
    try (var file = new ClassPathResource("standards/section-11-2015.json").getInputStream()) {
      return json.readValue(file, StandardSetDefinition.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static StandardSetDefinition trafficLights() {
    return new StandardSetDefinition(
        "faith",
        "faith-2016",
        "Standards for faith organisations",
        Optional.empty(),
        NotApplicableRule.NEVER,
        List.of(
            new Band("red", "Red", "Not safe.", true, Optional.of(GradeColour.RED)),
            new Band("amber", "Amber", "On the way.", true, Optional.of(GradeColour.AMBER)),
            new Band("green", "Green", "Safe.", false, Optional.of(GradeColour.GREEN))),
        List.of(
            standard(
                1,
                "People",
                criterion("A1", "Do you check those who work with children?"),
                criterion(
                    "A2", "=1+1 is what a formula looks like\nand this is its second line"))));
  }

  public static StandardSetDefinition fourWords() {
    return new StandardSetDefinition(
        "case-audit",
        "audit-2016",
        "Case file audit",
        Optional.empty(),
        NotApplicableRule.WITHOUT_REASON,
        List.of(
            new Band("inadequate", "Inadequate", "", true),
            new Band("requires", "Requires improvement", "", true),
            new Band("good", "Good", "", false),
            new Band("outstanding", "Outstanding", "", false, Optional.of(GradeColour.BLUE))),
        List.of(
            standard(1, "Assessment", criterion("1.1", "Is the child seen, and seen alone?")),
            standard(
                2,
                "Planning",
                criterion("2.1", "Is there a plan?"),
                new CriterionDefinition(
                    "2.2",
                    "Health",
                    "Does the health assessment say what will change?",
                    "",
                    "",
                    "",
                    Map.of(),
                    Optional.empty(),
                    Set.of(AgencyKind.HEALTH, AgencyKind.COUNCIL)))));
  }

  /** Ours, signed off, as the manager. */
  public static StandardSetDetail signedOff(StandardSets sets, StandardSetDefinition definition) {
    var id = sets.add(definition);
    sets.signOff(id, APRIL);
    return sets.get(id);
  }

  private static StandardDefinition standard(
      int number, String title, CriterionDefinition... criteria) {
    return new StandardDefinition(number, title, title, "About " + title, List.of(criteria));
  }

  private static CriterionDefinition criterion(String code, String question) {
    return new CriterionDefinition(
        code,
        "Criterion " + code,
        question,
        "Think of …\n• those who help\n• those who visit",
        "Good practice, in “quotation marks”.",
        "A list; a policy",
        Map.of());
  }
}
