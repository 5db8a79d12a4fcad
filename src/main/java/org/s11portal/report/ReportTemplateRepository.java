package org.s11portal.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportTemplateRepository extends Repository<ReportTemplate, UUID> {

  /** Written at once: only one may be in use, and its content is written past JPA. */
  ReportTemplate saveAndFlush(ReportTemplate template);

  Optional<ReportTemplate> findByWithdrawnAtIsNull();

  Optional<ReportTemplate> findById(UUID id);
}
