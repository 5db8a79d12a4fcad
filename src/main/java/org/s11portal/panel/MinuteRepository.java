package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinuteRepository extends Repository<MinuteItem, UUID> {

  MinuteItem saveAndFlush(MinuteItem minute);

  @Query("select m from MinuteItem m where m.sitting.id = :sitting and m.typed.item = :item")
  Optional<MinuteItem> of(UUID sitting, AgendaItem item);

  @Query("select m from MinuteItem m join fetch m.sitting s where s.panel.id = :panel")
  List<MinuteItem> of(UUID panel);

  @Query(
      "select m from MinuteItem m join fetch m.sitting s"
          + " where s.panel.agency = :agency"
          + " and s.panel.status in ('MINUTES_CIRCULATED', 'MINUTES_APPROVED')")
  List<MinuteItem> circulatedTo(AgencyId agency);
}
