package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import org.s11portal.identity.Roles;
import org.s11portal.standards.reading.SetTemplate;
import org.s11portal.standards.reading.SetWorkbook;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Whole sets to take away, in forms that can be brought in again. */
@Service
@RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
public class SetExports {

  private final StandardSets sets;
  private final JsonMapper json;

  SetExports(StandardSets sets, JsonMapper json) {
    this.sets = sets;
    this.json = json;
  }

  /** Writes an edition as a workbook; the stream stays open. */
  public void workbook(StandardSetId set, OutputStream out) throws IOException {
    SetWorkbook.write(definition(set), out);
  }

  /** Writes an edition as JSON; the stream stays open. */
  public void json(StandardSetId set, OutputStream out) throws IOException {
    out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(definition(set)));
  }

  /** Writes the workbook to begin with; the stream stays open. */
  public void template(OutputStream out) throws IOException {
    SetTemplate.write(out);
  }

  private StandardSetDefinition definition(StandardSetId id) {
    var set = sets.get(id);
    return set.definition(set.follows().map(sets::get));
  }
}
