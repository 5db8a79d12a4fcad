package org.s11portal.evidence;

import java.util.List;

/**
 * What a verification of the document store found: how many it looked at, and which are not well.
 */
public record StoreFindings(int documents, List<DocumentId> missing, List<DocumentId> mismatching) {

  public StoreFindings {
    missing = List.copyOf(missing);
    mismatching = List.copyOf(mismatching);
  }

  public boolean isSound() {
    return missing.isEmpty() && mismatching.isEmpty();
  }
}
