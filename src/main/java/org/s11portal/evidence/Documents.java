package org.s11portal.evidence;

import java.io.InputStream;
import java.util.List;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Service;

/** Stored documents. */
@Service
public class Documents {

  public DocumentDetail store(StoreDocument command, InputStream bytes) {
    throw new IllegalStateException();
  }

  public OpenDocument open(DocumentId id) {
    throw new IllegalStateException();
  }

  public DocumentSummary summary(DocumentId id) {
    throw new IllegalStateException();
  }

  public List<DocumentSummary> of(AgencyId agency) {
    return List.of();
  }
}
