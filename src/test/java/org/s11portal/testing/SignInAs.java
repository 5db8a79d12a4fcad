package org.s11portal.testing;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.Roles;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Signs somebody in for a test, as the identity server's token would. */
public final class SignInAs {

  private SignInAs() {}

  public static void contributor(String agency) {
    person(agency + "-contributor", agency, Roles.AGENCY_CONTRIBUTOR);
  }

  public static void lead(String agency) {
    person(agency + "-lead", agency, Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR);
  }

  public static void signoff(String agency) {
    person(agency + "-signoff", agency, Roles.AGENCY_SIGNOFF);
  }

  public static void officer() {
    person("officer", null, Roles.SAFEGUARDING_OFFICER);
  }

  public static void manager() {
    person("manager", null, Roles.BUSINESS_MANAGER);
  }

  public static void panelChair() {
    person("panelchair", null, Roles.PANEL_CHAIR);
  }

  public static void panelMember(String username, String agency) {
    person(username, agency, Roles.PANEL_MEMBER);
  }

  public static void independentChair() {
    person("chair", null, Roles.INDEPENDENT_CHAIR);
  }

  public static void boardMember() {
    person("board", null, Roles.BOARD_MEMBER);
  }

  /** Anybody else. */
  public static void person(String username, @Nullable String agency, String... roles) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(token(username, agency, roles));
    SecurityContextHolder.setContext(context);
  }

  private static OAuth2AuthenticationToken token(
      String username, @Nullable String agency, String... roles) {
    var claims = new HashMap<String, Object>();
    claims.put("sub", username);
    claims.put("preferred_username", username);
    claims.put("name", username);
    claims.put("roles", List.of(roles));
    if (agency != null) {
      claims.put("agency", agency);
    }
    var now = Instant.now();
    var idToken = new OidcIdToken("token", now, now.plusSeconds(3600), claims);
    var authorities =
        Arrays.stream(roles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    return new OAuth2AuthenticationToken(
        new DefaultOidcUser(authorities, idToken, "preferred_username"), authorities, "keycloak");
  }
}
