package org.s11portal.standards;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StandardRepository extends Repository<Standard, UUID> {

  void delete(Standard standard);
}
