package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.RefusedUpload;
import org.s11portal.evidence.RefusedUploads;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;

/** What officers see of every agency’s evidence: what is held back, and what was refused. */
@Service
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class EvidenceWatch {

  private static final int MOST = 100;

  private final Documents documents;
  private final RefusedUploads refusals;

  EvidenceWatch(Documents documents, RefusedUploads refusals) {
    this.documents = documents;
    this.refusals = refusals;
  }

  /** Documents that others than their agency cannot open. */
  public List<DocumentDetail> heldBack() {
    return documents.heldBack();
  }

  /** The last uploads that were refused, the newest first. */
  public List<RefusedUpload> refused() {
    return refusals.latest(MOST);
  }
}
