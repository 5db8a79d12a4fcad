package org.s11portal.audit;

import java.util.stream.Stream;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.AgencyId;

/**
 * Where the modules above say which documents of an agency something of theirs rests on. Such a
 * document cannot be withdrawn.
 */
public interface RestsOnEvidence {
  Stream<DocumentId> of(AgencyId agency);
}
