package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What the shell says about the person in front of it: name, roles in words, agency. */
@SpringComponent
class WhoAmI {

  private static final String AGENCY_CLAIM = "agency";

  private final AuthenticationContext authentication;
  private final ObjectProvider<WhereIWork> whereIWork;

  WhoAmI(AuthenticationContext authentication, ObjectProvider<WhereIWork> whereIWork) {
    this.authentication = authentication;
    this.whereIWork = whereIWork;
  }

  boolean isSignedIn() {
    return authentication.isAuthenticated();
  }

  String name() {
    return user()
        .map(user -> Objects.requireNonNullElse(user.getFullName(), user.getName()))
        .or(authentication::getPrincipalName)
        .orElse("");
  }

  List<String> roles() {
    return authentication.getGrantedRoles().stream()
        .map(role -> text("base.role." + role))
        .sorted()
        .toList();
  }

  Optional<String> agency() {
    return user()
        .map(user -> user.getClaimAsString(AGENCY_CLAIM))
        .flatMap(
            code ->
                Optional.ofNullable(whereIWork.getIfAvailable())
                    .flatMap(it -> it.agencyName(code)));
  }

  void signOut() {
    authentication.logout();
  }

  private Optional<OidcUser> user() {
    return authentication.getAuthenticatedUser(OidcUser.class);
  }
}
