package org.s11portal.theme;

import java.util.List;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodingRepository extends Repository<Coding, UUID> {

  Coding saveAndFlush(Coding coding);

  @Query("select c from Coding c where c.round = :round and c.endedAt is null order by c.codedAt")
  List<Coding> inForce(RoundId round);

  @Query("select c from Coding c where c.theme = :theme and c.endedAt is null order by c.codedAt")
  List<Coding> inForce(ThemeId theme);
}
