package org.s11portal.identity;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Tells services and views who is asking, from the token the identity server signed. */
@Component
public class CurrentUser {

  static final String ROLE_PREFIX = "ROLE_";
  static final String AGENCY_CLAIM = "agency";

  /**
   * Who is signed in.
   *
   * @throws AuthenticationCredentialsNotFoundException when nobody is
   */
  public SignedIn get() {
    return find()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
  }

  /** Who is signed in, or empty for work the portal does by itself. */
  public Optional<SignedIn> find() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .flatMap(CurrentUser::signedIn);
  }

  /**
   * That this is work the portal does by itself.
   *
   * @throws AccessDeniedException when somebody is signed in
   */
  public void requireNobody() {
    if (find().isPresent()) {
      throw new AccessDeniedException("for the portal itself");
    }
  }

  private static Optional<SignedIn> signedIn(Authentication authentication) {
    return switch (authentication.getPrincipal()) {
      case OidcUser user -> Optional.of(fromToken(user, rolesOf(authentication)));
      case SignedIn itself -> Optional.of(itself);
      case null, default -> Optional.empty();
    };
  }

  private static SignedIn fromToken(OidcUser user, Set<String> roles) {
    var username = user.getName();
    var name = Objects.requireNonNullElse(user.getFullName(), username);
    var agency =
        Optional.ofNullable(user.getClaimAsString(AGENCY_CLAIM))
            .filter(code -> !code.isBlank())
            .map(AgencyId::new);
    return new SignedIn(new UserId(username), name, roles, agency);
  }

  private static Set<String> rolesOf(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(authority -> authority != null && authority.startsWith(ROLE_PREFIX))
        .map(authority -> authority.substring(ROLE_PREFIX.length()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
