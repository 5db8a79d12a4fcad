package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinuteCommentRepository extends Repository<MinuteComment, UUID> {

  MinuteComment saveAndFlush(MinuteComment comment);

  Optional<MinuteComment> findById(UUID id);

  @Query("select c from MinuteComment c where c.panel = :panel order by c.madeAt")
  List<MinuteComment> of(PanelId panel);

  @Query("select c from MinuteComment c where c.agency = :agency order by c.madeAt")
  List<MinuteComment> of(AgencyId agency);

  @Query("select count(c) from MinuteComment c where c.panel = :panel and c.status = 'OPEN'")
  long open(PanelId panel);
}
