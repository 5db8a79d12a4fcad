package org.s11portal.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RestsOnRepository extends Repository<RestsOn, UUID> {

  RestsOn saveAndFlush(RestsOn one);

  void delete(RestsOn one);

  @Query("select r from RestsOn r where r.year = :year order by r.round")
  List<RestsOn> ofYear(String year);
}
