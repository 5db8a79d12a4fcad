package org.s11portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The house keeps its plan: modules depend downwards only, and the diagram in docs is true. */
class HouseTest {

  private static final String DOCS = "docs/modules";

  private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

  @Test
  void modulesDependOnlyOnWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void theDiagramInDocsIsTheHouseAsItStands() throws IOException {
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DOCS))
        .writeModulesAsPlantUml(DiagramOptions.defaults());

    inOneOrder(Path.of(DOCS, "components.puml"));
  }

  /** The modules come in a new order each time; a drawing that has not changed must not differ. */
  private static void inOneOrder(Path drawing) throws IOException {
    var ordered = new ArrayList<String>();
    var alike = new TreeSet<String>();
    for (var line : Files.readAllLines(drawing)) {
      if (line.matches("\\s*(Component|Rel)\\(.*")) {
        alike.add(line);
      } else {
        ordered.addAll(alike);
        alike.clear();
        ordered.add(line);
      }
    }
    Files.write(drawing, ordered);
  }
}
