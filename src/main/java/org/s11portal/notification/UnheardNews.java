package org.s11portal.notification;

import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells again what a listener could not hear: it failed, or its node died over it. */
@Component
class UnheardNews {

  private static final Duration REST = Duration.ofMinutes(1);

  private final FailedEventPublications failed;

  UnheardNews(FailedEventPublications failed) {
    this.failed = failed;
  }

  @Scheduled(initialDelayString = "5m", fixedDelayString = "${portal.letters.listen-again:5m}")
  void tellAgain() {
    failed.resubmit(ResubmissionOptions.defaults().withMinAge(REST));
  }
}
