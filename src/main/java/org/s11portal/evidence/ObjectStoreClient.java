package org.s11portal.evidence;

import java.net.URI;
import org.s11portal.evidence.EvidenceSettings.ObjectStorage;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The connection to an object store, as the settings describe it. */
final class ObjectStoreClient {

  private ObjectStoreClient() {}

  static S3Client of(ObjectStorage settings) {
    var client =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .forcePathStyle(settings.pathStyle())
            // A store that hangs is as good as none: text goes on, the upload is refused.
            .overrideConfiguration(calls -> calls.apiCallTimeout(settings.patience()))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(settings.patience().dividedBy(4))
                    .socketTimeout(settings.patience().dividedBy(2)));
    if (!settings.endpoint().isBlank()) {
      client.endpointOverride(URI.create(settings.endpoint()));
    }
    if (!settings.accessKey().isBlank()) {
      client.credentialsProvider(
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
    }
    return client.build();
  }
}
