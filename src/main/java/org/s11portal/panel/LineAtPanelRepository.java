package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineAtPanelRepository extends Repository<LineAtPanel, UUID> {

  LineAtPanel saveAndFlush(LineAtPanel at);

  void deleteAll(Iterable<LineAtPanel> them);

  @Query("select a from LineAtPanel a where a.panel = :panel")
  List<LineAtPanel> of(PanelId panel);

  @Query("select a from LineAtPanel a where a.line = :line")
  List<LineAtPanel> of(LineId line);

  @Query("select a from LineAtPanel a where a.line = :line and a.panel = :panel")
  Optional<LineAtPanel> of(LineId line, PanelId panel);

  @Query("select a from LineAtPanel a where a.agency = :agency and a.sharedAt is not null")
  List<LineAtPanel> sharedWith(AgencyId agency);
}
