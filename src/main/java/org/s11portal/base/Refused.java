package org.s11portal.base;

/** A rule of the product says no. */
public final class Refused extends DomainException {

  public Refused(String key, Object... arguments) {
    super(Message.of(key, arguments));
  }
}
