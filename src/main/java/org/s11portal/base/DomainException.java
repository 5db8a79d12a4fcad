package org.s11portal.base;

/** Something the product refuses, in words the person in front of it can act on. */
public abstract class DomainException extends RuntimeException {

  private final transient Message reason;

  DomainException(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** What to tell the person: a bundle key with its arguments. */
  public Message reason() {
    return reason;
  }
}
