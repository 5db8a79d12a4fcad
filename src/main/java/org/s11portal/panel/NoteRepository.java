package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<PanelNote, UUID> {

  PanelNote saveAndFlush(PanelNote note);

  @Query("select n from PanelNote n where n.panel = :panel and n.typed.item = :item")
  Optional<PanelNote> of(PanelId panel, AgendaItem item);

  @Query("select n from PanelNote n where n.panel = :panel")
  List<PanelNote> of(PanelId panel);
}
