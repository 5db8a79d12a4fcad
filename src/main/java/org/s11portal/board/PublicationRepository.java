package org.s11portal.board;

import java.util.List;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.springframework.data.repository.Repository;

interface PublicationRepository extends Repository<Publication, UUID> {

  /** Written at once, since the frozen results are written past JPA and refer to it. */
  Publication saveAndFlush(Publication publication);

  List<Publication> findByRoundOrderByPublishedAtDesc(RoundId round);
}
