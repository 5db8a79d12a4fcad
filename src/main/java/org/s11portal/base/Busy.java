package org.s11portal.base;

/** Not now: too many ask for the same at once. It can be had a little later. */
public final class Busy extends DomainException {

  public Busy(String key) {
    super(Message.of(key));
  }
}
