package org.s11portal.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.UserId;

/** A Word template: in use until another, or the standard one, takes its place. */
@Entity
class ReportTemplate {

  @Id private UUID id;
  private UserId uploadedBy;
  private Instant uploadedAt;
  private @Nullable Instant withdrawnAt;
  @Version private long version;

  protected ReportTemplate() {}

  ReportTemplate(UserId by, Instant at) {
    id = UUID.randomUUID();
    uploadedBy = by;
    uploadedAt = at;
  }

  void withdraw(Instant at) {
    withdrawnAt = at;
  }

  TemplateId id() {
    return new TemplateId(id);
  }

  TemplateSummary summary() {
    return new TemplateSummary(id(), uploadedBy, uploadedAt);
  }
}
