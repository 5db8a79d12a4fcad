package org.s11portal.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence is kept, how much of it, and who is asked about viruses.
 *
 * @param folder where documents lie; with an object store, where they lie while they arrive
 * @param limit the largest file accepted
 * @param quota what one agency may keep in all, unless it was allowed more
 */
@ConfigurationProperties("portal.evidence")
record EvidenceSettings(
    @DefaultValue(".portal/evidence") Path folder,
    @DefaultValue("25MB") DataSize limit,
    @DefaultValue("2GB") DataSize quota,
    @DefaultValue Scanning scanner,
    @DefaultValue ObjectStorage s3) {

  /**
   * ClamAV’s daemon.
   *
   * @param host none: nobody is asked, and every list says that documents are not scanned
   * @param patience how long one document may take
   */
  record Scanning(
      @DefaultValue("") String host,
      @DefaultValue("3310") int port,
      @DefaultValue("30s") Duration patience) {

    VirusScanner scanner() {
      return host.isBlank() ? VirusScanner.NONE : new ClamdScanner(host, port, patience);
    }
  }

  /**
   * An S3-compatible object store.
   *
   * @param bucket none: documents are kept in the folder
   * @param endpoint empty for Amazon’s own
   * @param accessKey empty to take credentials from where Amazon’s library looks for them
   * @param patience how long one call may take, all attempts together
   */
  record ObjectStorage(
      @DefaultValue("") String bucket,
      @DefaultValue("") String endpoint,
      @DefaultValue("eu-west-2") String region,
      @DefaultValue("") String accessKey,
      @DefaultValue("") String secretKey,
      @DefaultValue("evidence/") String prefix,
      @DefaultValue("true") boolean pathStyle,
      @DefaultValue("60s") Duration patience) {

    boolean isConfigured() {
      return !bucket.isBlank();
    }
  }
}
