package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.s11portal.audit.LateDocument;
import org.s11portal.audit.LateDocuments;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** An agency finds a document when its return is before the panel already. */
@Component
@DemonstrationProfile
class LateScene {

  private final Acting acting;
  private final Returns returns;
  private final LateDocuments late;

  LateScene(Acting acting, Returns returns, LateDocuments late) {
    this.acting = acting;
    this.returns = returns;
    this.late = late;
  }

  void play(RoundId round, String agency, String criterion, LocalDate on) {
    var assessment =
        acting.as(
            "officer",
            on.atTime(9, 0).atZone(Dates.LONDON).toInstant(),
            () -> returns.read(round, new AgencyId(agency)).assessment().id());
    var title = text("demonstration.late.title");
    var paper = Papers.make("pdf", title, List.of(text("demonstration.late.content")));
    acting.as(
        agency + "-lead",
        on,
        LocalTime.of(11, 20),
        () ->
            late.upload(
                new LateDocument(assessment, criterion, text("demonstration.late.reason")),
                title + ".pdf",
                new ByteArrayInputStream(paper)));
  }
}
