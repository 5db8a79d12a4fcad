package org.s11portal.panel.ui;

import java.util.Map;
import org.s11portal.audit.RoundId;
import org.s11portal.panel.FindingKey;
import org.springframework.modulith.NamedInterface;

/** Where a module above says on which pages the threads of a round’s criteria can be followed. */
@NamedInterface("ui")
public interface ThreadLinks {

  /** The addresses that the reader may open. */
  Map<FindingKey, String> of(RoundId round);
}
