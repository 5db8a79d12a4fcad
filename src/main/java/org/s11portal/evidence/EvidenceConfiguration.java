package org.s11portal.evidence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where documents are kept and who scans them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {

  @Bean
  DocumentStore documentStore(EvidenceSettings settings) {
    var objects = settings.s3();
    return objects.isConfigured()
        ? new ObjectStore(
            ObjectStoreClient.of(objects), objects.bucket(), objects.prefix(), settings.folder())
        : new FolderStore(settings.folder());
  }

  @Bean
  VirusScanner virusScanner(EvidenceSettings settings) {
    return settings.scanner().scanner();
  }
}
