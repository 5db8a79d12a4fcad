package org.s11portal.agency;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AgencyRepository extends Repository<Agency, String> {

  Agency save(Agency agency);

  boolean existsByCode(String code);

  Optional<Agency> findByCode(String code);

  List<Agency> findAllByOrderByKindAscNameAsc();
}
