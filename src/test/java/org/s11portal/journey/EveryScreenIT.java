package org.s11portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.s11portal.identity.Roles;

/**
 * Every screen, for each role: links lead to all that is open to it and to nothing else, and axe
 * finds nothing there. Visitors only look, so two go round at a time.
 */
@RealParts
class EveryScreenIT {

  private static final Screens SCREENS = new Screens();

  /** Returns that were handed in twice, so that there are changes to look at. */
  private static final Set<String> TELLING = Set.of("returns/2014-15/swbh", "returns/2015-16/asc");

  /** By role, what people of that role have come to. */
  private static final Map<String, Set<String>> SEEN = new ConcurrentHashMap<>();

  /** Somebody for each role; for those of agencies, in the midst of a return and after its end. */
  enum Visitor {
    CONTRIBUTOR("hillside-contributor", Roles.AGENCY_CONTRIBUTOR),
    CONTRIBUTOR_AFTERWARDS("swbh-contributor", Roles.AGENCY_CONTRIBUTOR),
    LEAD("hillside-lead", Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR),
    LEAD_AFTERWARDS("swbh-lead", Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR),
    SIGN_OFF_OFFICER("orchard-lane-signoff", Roles.AGENCY_SIGNOFF),
    SIGN_OFF_OFFICER_AFTERWARDS("swbh-signoff", Roles.AGENCY_SIGNOFF),
    PANEL_MEMBER("panelmember", Roles.PANEL_MEMBER),
    PANEL_CHAIR("panelchair", Roles.PANEL_CHAIR),
    OFFICER("officer", Roles.SAFEGUARDING_OFFICER),
    MANAGER("manager", Roles.BUSINESS_MANAGER),
    BOARD_MEMBER("board", Roles.BOARD_MEMBER),
    INDEPENDENT_CHAIR("chair", Roles.INDEPENDENT_CHAIR);

    private final String username;
    private final String role;
    private final String roles;

    /** With the role they stand for first. */
    Visitor(String username, String role, String... further) {
      this.username = username;
      this.role = role;
      this.roles = String.join(" ", further) + " " + role;
    }

    Set<String> roles() {
      return Set.of(roles.strip().split(" "));
    }
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @EnumSource
  void isAccessible(Visitor visitor, Browser browser) {
    var walk = new Walk(new Person(browser.signInAs(visitor.username)), SCREENS, TELLING);

    var open = SCREENS.openTo(visitor.roles());

    var violations = walk.lookingFor(open, browser::axeInLightAndDark);

    SEEN.computeIfAbsent(visitor.role, role -> ConcurrentHashMap.newKeySet()).addAll(walk.seen());
    assertThat(violations).isEmpty();
    assertThat(open).containsAll(walk.seen());
  }

  /** What is open to a role and cannot be come to is either missing a link or not for that role. */
  @AfterAll
  static void everyScreenIsWithinReachOfEveryRoleItIsOpenTo() {
    var all = new SoftAssertions();
    SEEN.forEach(
        (role, seen) -> all.assertThat(seen).as(role).containsAll(SCREENS.openTo(Set.of(role))));
    all.assertAll();
  }
}
