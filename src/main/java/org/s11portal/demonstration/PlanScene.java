package org.s11portal.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.plan.PlanDefinition;
import org.s11portal.plan.PlanImports;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The board’s plan of the year, in our own words. */
@Component
@DemonstrationProfile
class PlanScene {

  private final Acting acting;
  private final PlanImports imports;
  private final JsonMapper json;

  PlanScene(Acting acting, PlanImports imports, JsonMapper json) {
    this.acting = acting;
    this.imports = imports;
    this.json = json;
  }

  void play() {
    var plan =
        Script.read(
            json, "demonstration/plan-2015-16.json", new TypeReference<PlanDefinition>() {});
    acting.as("manager", LocalDate.of(2015, 5, 7), LocalTime.of(10, 0), () -> imports.seed(plan));
  }
}
