package org.s11portal.local;

/** A local part does not come up; the message is one line that names it and says what to do. */
public final class StartFailed extends RuntimeException {

  public StartFailed(String line) {
    super(line);
  }

  StartFailed(String line, Throwable cause) {
    super(line + " (" + cause + ")", cause);
  }
}
