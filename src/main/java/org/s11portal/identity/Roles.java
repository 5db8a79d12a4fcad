package org.s11portal.identity;

import java.util.List;

/** The realm's roles, as constants that the annotations of services and routes can name. */
public final class Roles {

  public static final String AGENCY_CONTRIBUTOR = "agency-contributor";
  public static final String AGENCY_LEAD = "agency-lead";
  public static final String AGENCY_SIGNOFF = "agency-signoff";
  public static final String PANEL_MEMBER = "panel-member";
  public static final String PANEL_CHAIR = "panel-chair";
  public static final String SAFEGUARDING_OFFICER = "safeguarding-officer";
  public static final String BUSINESS_MANAGER = "business-manager";
  public static final String BOARD_MEMBER = "board-member";
  public static final String INDEPENDENT_CHAIR = "independent-chair";

  /**
   * Held by nobody, and not one of the realm’s: what a token for the open data may do. A service
   * that names it hands out nothing but published facts.
   */
  public static final String OPEN_DATA = "open-data";

  /** The roles that people hold. */
  public static final List<String> ALL =
      List.of(
          AGENCY_CONTRIBUTOR,
          AGENCY_LEAD,
          AGENCY_SIGNOFF,
          PANEL_MEMBER,
          PANEL_CHAIR,
          SAFEGUARDING_OFFICER,
          BUSINESS_MANAGER,
          BOARD_MEMBER,
          INDEPENDENT_CHAIR);

  private Roles() {}
}
