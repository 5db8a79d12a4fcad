package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.DomainException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does what somebody asked for, and tells them in the product's words when it is refused. */
public final class Attempt {

  private Attempt() {}

  /**
   * Runs the action.
   *
   * @return whether it went through; a refusal has then been shown
   */
  public static boolean to(Runnable action) {
    try {
      action.run();
      return true;
    } catch (DomainException refusal) {
      Notices.refused(refusal);
    } catch (OptimisticLockingFailureException overtaken) {
      Notices.refused(text("base.overtaken"));
    }
    return false;
  }
}
