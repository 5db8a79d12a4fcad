package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.s11portal.base.NotFound;
import org.s11portal.base.paper.Press;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;

/** Taking a plan out in the forms in which boards pass it round; either reads in again. */
@Service
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class PlanExports {

  private final Plans plans;
  private final Press press;

  PlanExports(Plans plans, Press press) {
    this.plans = plans;
    this.press = press;
  }

  /** The plan of a year as an Excel workbook. */
  public byte[] workbook(String year) throws IOException {
    return press.make(
        () -> {
          var out = new ByteArrayOutputStream();
          new PlanWorkbook(tables(year)).write(out);
          return out.toByteArray();
        });
  }

  /** The plan of a year as a Word document. */
  public byte[] document(String year) throws IOException {
    return press.make(
        () -> {
          var out = new ByteArrayOutputStream();
          new PlanDocument(tables(year)).write(out);
          return out.toByteArray();
        });
  }

  private PlanTables tables(String year) {
    var plan = plans.find(year).orElseThrow(NotFound::new);
    return new PlanTables(plan, plans.meetings(plan.actions().toList()));
  }
}
