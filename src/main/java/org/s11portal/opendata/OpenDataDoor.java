package org.s11portal.opendata;

import org.s11portal.identity.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Lets programs reach the open data by a token, and people by their session, and nothing else by
 * either. Nothing here changes anything, so that there is nothing for another site to forge.
 */
@Configuration(proxyBeanMethods = false)
class OpenDataDoor {

  /** Before the portal’s own, which sends everybody to sign in. */
  private static final int BEFORE_THE_PORTAL = 2;

  @Bean
  @Order(BEFORE_THE_PORTAL)
  SecurityFilterChain openDataAccess(HttpSecurity http, TokenCheck tokens, ProblemWriter problems) {
    return http.securityMatcher(ApiAddress.DATA + "/**", ApiAddress.DESCRIPTION)
        .authorizeHttpRequests(
            requests ->
                requests
                    .anyRequest()
                    .hasAnyRole(
                        Roles.OPEN_DATA,
                        Roles.BOARD_MEMBER,
                        Roles.INDEPENDENT_CHAIR,
                        Roles.SAFEGUARDING_OFFICER,
                        Roles.BUSINESS_MANAGER,
                        Roles.PANEL_CHAIR))
        .addFilterBefore(new TokenFilter(tokens, problems), AnonymousAuthenticationFilter.class)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .exceptionHandling(
            refusals ->
                refusals
                    .authenticationEntryPoint(
                        (request, response, nobody) ->
                            problems.write(Problem.noAccess(), false, response))
                    .accessDeniedHandler(
                        (request, response, denied) ->
                            problems.write(Problem.notForYou(), false, response)))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        policy ->
                            policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }
}
