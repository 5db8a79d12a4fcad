package org.s11portal.report;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps figures with a report as they were on the day they were taken. */
@Component
class StoredFigures {

  private final JsonMapper json;
  private final Clock clock;

  StoredFigures(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  TakenFigures first(List<FigureTable> figures) {
    return taken(figures, List.of());
  }

  TakenFigures anew(SectionReport report, List<FigureTable> figures) {
    return taken(figures, FigureChange.between(figures(report), figures));
  }

  private TakenFigures taken(List<FigureTable> figures, List<FigureChange> changes) {
    return new TakenFigures(
        json.writeValueAsString(figures), json.writeValueAsString(changes), clock.instant());
  }

  List<FigureTable> figures(SectionReport report) {
    return json.readValue(report.figures(), new TypeReference<List<FigureTable>>() {});
  }

  List<FigureChange> changes(SectionReport report) {
    return json.readValue(report.changes(), new TypeReference<List<FigureChange>>() {});
  }
}
