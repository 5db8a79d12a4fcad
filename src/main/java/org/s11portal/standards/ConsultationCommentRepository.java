package org.s11portal.standards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.springframework.data.repository.Repository;

interface ConsultationCommentRepository extends Repository<ConsultationComment, UUID> {

  ConsultationComment saveAndFlush(ConsultationComment comment);

  Optional<ConsultationComment> findById(UUID id);

  boolean existsByStandardSet(StandardSetId set);

  List<ConsultationComment> findByStandardSetOrderBySaidAt(StandardSetId set);

  List<ConsultationComment> findByStandardSetAndAgencyOrderBySaidAt(
      StandardSetId set, AgencyId agency);
}
