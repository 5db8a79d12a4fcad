package org.s11portal.evidence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where documents are kept: so far always a local folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {

  @Bean
  DocumentStore documentStore(EvidenceSettings settings) {
    return new FolderStore(settings.folder());
  }
}
