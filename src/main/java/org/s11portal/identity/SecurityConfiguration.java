package org.s11portal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
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
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Signing in with the realm, and the roles its token carries. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

  private static final String ROLES_CLAIM = "roles";
  private static final String POLICY = "frame-ancestors 'none'; object-src 'none'; base-uri 'self'";

  @Bean
  SecurityFilterChain portal(HttpSecurity http, IdentityServer identityServer, Clock clock) {
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers("/actuator/health/readiness", "/styles.css", "/favicon.svg")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll());
    http.headers(SecurityConfiguration::secure);
    http.oauth2Login(login -> login.failureHandler(new SignInFailed(identityServer)));
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .oauth2LoginPage(SignInPage.ADDRESS, "{baseUrl}/")
                // An address that does not exist reaches the portal's own words for that.
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
    http.addFilterBefore(new IdleSessions(clock), SecurityContextHolderFilter.class);
    http.addFilterBefore(
        new SignInGate(identityServer), OAuth2AuthorizationRequestRedirectFilter.class);
    return http.build();
  }

  /** Besides what Spring sends by itself: no sniffing, no storing. */
  private static void secure(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
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
