package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/**
 * To whom of the agency a challenge is put: somebody with an account, a role or a name without one,
 * or the agency’s lead.
 */
public record AskedOf(Optional<UserId> person, String name) {

  /** How many characters a name may have. */
  public static final int LONGEST_NAME = 200;

  /** Whoever leads the agency’s return, when nobody is named. */
  public static final AskedOf LEAD = new AskedOf(Optional.empty(), "");

  public AskedOf {
    name = name.strip();
    if (name.length() > LONGEST_NAME) {
      throw new Refused("panel.refused.ownerTooLong", LONGEST_NAME);
    }
  }

  public AskedOf(UserId person, String name) {
    this(Optional.of(person), name);
  }

  /** A role, or somebody who has no account. */
  public static AskedOf named(String name) {
    return new AskedOf(Optional.empty(), name);
  }

  public boolean isLead() {
    return person.isEmpty() && name.isEmpty();
  }

  /** Whether this is the person it is put to. */
  public boolean isPutTo(UserId user) {
    return person.filter(user::equals).isPresent();
  }
}
