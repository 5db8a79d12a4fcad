package org.s11portal.local;

/** How anybody of the demonstration signs in. */
public final class DemonstrationSignIn {

  /** The password of all of them: a demonstration keeps no secrets. */
  public static final String PASSWORD = "demonstration";

  private DemonstrationSignIn() {}
}
