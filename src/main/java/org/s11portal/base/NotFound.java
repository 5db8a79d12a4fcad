package org.s11portal.base;

/** There is no such thing, or it is not this person's to see: the answer is the same. */
public final class NotFound extends DomainException {

  public NotFound() {
    super(Message.of("base.notFound"));
  }
}
