package org.s11portal.notification;

/** An attempt to send a letter failed. */
final class NotSent extends Exception {

  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final String answer;

  /**
   * @param answer what the mail server said, or what went wrong on the way to it
   */
  NotSent(Trouble trouble, String answer, Throwable cause) {
    super(answer, cause);
    this.trouble = trouble;
    this.answer = answer;
  }

  Trouble trouble() {
    return trouble;
  }

  String answer() {
    return answer;
  }
}
