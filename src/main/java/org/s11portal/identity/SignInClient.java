package org.s11portal.identity;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/**
 * The portal as a client of the realm. What a client usually asks the identity server for at start
 * - who issues its tokens, where to sign out - is said here, so that the portal starts without it
 * and still takes no token from anybody else.
 */
@Configuration(proxyBeanMethods = false)
class SignInClient {

  static final String REGISTRATION = "keycloak";

  @Bean
  ClientRegistrationRepository clientRegistrations(
      OAuth2ClientProperties settings, @Value("${portal.realm}") String realm) {
    var registrations =
        new OAuth2ClientPropertiesMapper(settings)
            .asClientRegistrations().values().stream().map(each -> complete(each, realm)).toList();
    return new InMemoryClientRegistrationRepository(registrations);
  }

  private static ClientRegistration complete(ClientRegistration registration, String realm) {
    return ClientRegistration.withClientRegistration(registration)
        .issuerUri(realm)
        .providerConfigurationMetadata(
            Map.of("end_session_endpoint", realm + "/protocol/openid-connect/logout"))
        .build();
  }
}
