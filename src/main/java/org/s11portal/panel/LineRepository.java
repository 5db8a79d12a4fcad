package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineRepository extends Repository<LineOfEnquiry, UUID> {

  LineOfEnquiry saveAndFlush(LineOfEnquiry line);

  void delete(LineOfEnquiry line);

  Optional<LineOfEnquiry> findById(UUID id);

  List<LineOfEnquiry> findByIdIn(List<UUID> ids);

  @Query(
      "select l from LineOfEnquiry l where l.round = :round"
          + " and (l.agency is null or l.agency = :agency) order by l.preparedAt, l.title")
  List<LineOfEnquiry> before(RoundId round, AgencyId agency);

  /** Whether minutes were written or challenges raised under it. */
  @Query(
      "select (select count(m) from MinuteItem m where m.typed.item = :item)"
          + " + (select count(n) from PanelNote n where n.typed.item = :item)"
          + " + (select count(c) from Challenge c where c.line = :line)")
  long uses(AgendaItem item, LineId line);
}
