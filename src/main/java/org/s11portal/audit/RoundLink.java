package org.s11portal.audit;

import org.s11portal.identity.SignedIn;

/** Where a round’s screen asks the modules above for their own screens about that round. */
public interface RoundLink {

  /** Whether this person may go there. */
  boolean isFor(SignedIn person);

  String words();

  String href(RoundId round);
}
