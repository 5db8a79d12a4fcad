package org.s11portal.base.paper;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.s11portal.base.Busy;
import org.springframework.stereotype.Component;

/**
 * Where large files are made: a few at a time, a few dozen wait their turn, and who comes then is
 * told at once to come again. However many are asked for, the rest of the portal works on.
 */
@Component
public class Press {

  static final int AT_A_TIME = 2;
  static final int WAITING = 40;
  private static final int SECONDS_TO_WAIT = 60;

  private final Semaphore places = new Semaphore(AT_A_TIME + WAITING);
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  /** What makes a file. */
  @FunctionalInterface
  public interface Work<T> {
    T make() throws IOException;
  }

  /**
   * What the work makes, in its turn. Work must not come here again from within.
   *
   * @throws Busy when too many wait already, or the turn does not come
   */
  public <T> T make(Work<T> work) throws IOException {
    if (!places.tryAcquire()) {
      throw new Busy("base.paper.busy");
    }
    try {
      waitForATurn();
      try {
        return work.make();
      } finally {
        turns.release();
      }
    } finally {
      places.release();
    }
  }

  private void waitForATurn() {
    try {
      if (!turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        throw new Busy("base.paper.busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy("base.paper.busy");
    }
  }
}
