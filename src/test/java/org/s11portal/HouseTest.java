package org.s11portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The house keeps its plan: modules depend downwards only, and the diagram in docs is true. */
class HouseTest {

  private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

  @Test
  void modulesDependOnlyOnWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void theDiagramInDocsIsTheHouseAsItStands() {
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder("docs/modules"))
        .writeModulesAsPlantUml(DiagramOptions.defaults());
  }
}
