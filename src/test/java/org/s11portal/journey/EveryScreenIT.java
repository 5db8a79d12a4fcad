package org.s11portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.s11portal.identity.Roles;

/**
 * Every kind of screen that links lead to, for each role: only what is open to it, and axe finds
 * nothing.
 */
@RealParts
class EveryScreenIT {

  private static final Screens SCREENS = new Screens();

  /** Somebody for the roles of agencies, panels and officers; the board is to follow. */
  enum Visitor {
    CONTRIBUTOR("hillside-contributor", Roles.AGENCY_CONTRIBUTOR),
    LEAD("hillside-lead", Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR),
    LEAD_OF_A_PUBLISHED_AGENCY("bchc-lead", Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR),
    SIGN_OFF_OFFICER("orchard-lane-signoff", Roles.AGENCY_SIGNOFF),
    PANEL_MEMBER("panelmember", Roles.PANEL_MEMBER),
    PANEL_CHAIR("panelchair", Roles.PANEL_CHAIR),
    OFFICER("officer", Roles.SAFEGUARDING_OFFICER),
    MANAGER("manager", Roles.BUSINESS_MANAGER);

    private final String username;
    private final String roles;

    Visitor(String username, String... roles) {
      this.username = username;
      this.roles = String.join(" ", roles);
    }

    Set<String> roles() {
      return Set.of(roles.split(" "));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isAccessible(Visitor visitor, Browser browser) {
    var walk = new Walk(new Person(browser.signInAs(visitor.username)), SCREENS);

    var violations = walk.lookingFor(browser::axeInLightAndDark);

    assertThat(violations).isEmpty();
    assertThat(SCREENS.openTo(visitor.roles())).containsAll(walk.seen());
  }
}
