package org.s11portal.base.ui;

import java.util.Optional;

/** Knows what the agency a person signs in for is called; the module of agencies answers. */
public interface WhereIWork {

  Optional<String> agencyName(String agencyCode);
}
