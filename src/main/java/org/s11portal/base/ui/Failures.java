package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What becomes of a failure nobody caught: refusals are told in their own words, everything else is
 * logged under a reference, and only the reference is shown.
 */
class Failures implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** Without signs that are taken for one another when read out on the telephone. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Logs the failure and gives the reference it is found by. */
  static String log(Throwable failure) {
    var reference =
        RANDOM
            .ints(LENGTH, 0, SIGNS.length())
            .mapToObj(SIGNS::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining());
    LOG.error("Failure {}", reference, failure);
    return reference;
  }

  @Override
  public void error(ErrorEvent event) {
    var failure = event.getThrowable();
    var words =
        refusalIn(failure)
            .map(refusal -> text(refusal.reason()))
            .orElseGet(() -> text("base.failed.notice", log(failure)));
    if (UI.getCurrent() != null) {
      Notices.refused(words);
    }
  }

  private static Optional<DomainException> refusalIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DomainException refusal) {
        return Optional.of(refusal);
      }
      if (cause instanceof AccessDeniedException) {
        return Optional.of(new NotFound());
      }
    }
    return Optional.empty();
  }
}
