package org.s11portal.panel.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Lets calendar programs, which cannot sign in, reach the feeds by their secret and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class FeedDoor {

  /** Before the portal’s own, which asks everybody to sign in. */
  private static final int BEFORE_THE_PORTAL = 1;

  @Bean
  @Order(BEFORE_THE_PORTAL)
  SecurityFilterChain calendarFeeds(HttpSecurity http) {
    return http.securityMatcher(FeedController.ADDRESS + "/*" + FeedController.ENDING)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }
}
