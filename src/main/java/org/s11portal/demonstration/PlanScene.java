package org.s11portal.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.plan.Holder;
import org.s11portal.plan.PlanDefinition;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanLeads;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The board’s plan of the year, in our own words, and who leads what in it. */
@Component
@DemonstrationProfile
class PlanScene {

  private final Acting acting;
  private final PlanImports imports;
  private final PlanLeads leads;
  private final PlanYearScene year;
  private final JsonMapper json;

  PlanScene(
      Acting acting, PlanImports imports, PlanLeads leads, PlanYearScene year, JsonMapper json) {
    this.acting = acting;
    this.imports = imports;
    this.leads = leads;
    this.year = year;
    this.json = json;
  }

  void play() {
    var plan =
        Script.read(
            json, "demonstration/plan-2015-16.json", new TypeReference<PlanDefinition>() {});
    acting.as(
        "manager",
        LocalDate.of(2015, 5, 7),
        LocalTime.of(10, 0),
        () -> imports.seed(PlanYearScene.agreed(plan)));
    acting.as("manager", LocalDate.of(2015, 5, 8), LocalTime.of(9, 0), this::nameLeads);
    year.play(plan);
  }

  private void nameLeads() {
    person("Independent Chair", "chair");
    person("Business Manager", "manager");
    person("Safeguarding Officer, Quality & Governance", "officer");
    person("Chair of QPP Subgroup", "panelchair");
    person("Chair of L&D Subgroup", "board");
    agency("Director of Children's Social Care", "csc");
    agency("Local Authority Designated Officer", "csc");
  }

  private void person(String lead, String username) {
    leads.name(lead, Holder.person(new UserId(username)));
  }

  private void agency(String lead, String code) {
    leads.name(lead, Holder.agency(new AgencyId(code)));
  }
}
