package org.s11portal.base;

/** Somebody else has changed it since this person last saw it. */
public final class Stale extends DomainException {

  public Stale(String key, Object... arguments) {
    super(Message.of(key, arguments));
  }
}
