package org.s11portal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;

/** Signing in with the realm, and the roles its token carries. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

  private static final String ROLES_CLAIM = "roles";

  @Bean
  SecurityFilterChain portal(HttpSecurity http) {
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers("/actuator/health/**", "/styles.css", "/favicon.svg")
                .permitAll());
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .oauth2LoginPage("/oauth2/authorization/keycloak", "{baseUrl}/")
                // An address that does not exist reaches the portal's own words for that.
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
    return http.build();
  }

  /** The realm's roles become authorities; roles of other applications in the realm do not. */
  @Bean
  GrantedAuthoritiesMapper realmRoles() {
    return authorities -> {
      var mapped = new LinkedHashSet<GrantedAuthority>();
      authorities.stream()
          .filter(OidcUserAuthority.class::isInstance)
          .map(OidcUserAuthority.class::cast)
          .map(authority -> rolesIn(authority.getAttributes()))
          .flatMap(Collection::stream)
          .filter(Roles.ALL::contains)
          .map(role -> new SimpleGrantedAuthority(CurrentUser.ROLE_PREFIX + role))
          .forEach(mapped::add);
      return mapped;
    };
  }

  private static List<String> rolesIn(Map<String, Object> claims) {
    return claims.get(ROLES_CLAIM) instanceof Collection<?> roles
        ? roles.stream().map(Object::toString).toList()
        : List.of();
  }
}
