package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.ScheduleFilter;
import org.s11portal.panel.SeatDetail;

/** Which panels are looked at: of which round, with which status, chair and agency. */
class ScheduleFilters extends Div {

  ScheduleFilters(
      List<RoundSummary> rounds,
      RoundSummary round,
      List<PanelDetail> all,
      Map<AgencyId, AgencySummary> agencies,
      ScheduleQuery query,
      Consumer<ScheduleQuery> go) {
    addClassNames("row", "no-print", "panel-filters");
    var filter = query.filter();
    add(
        new RoundChoice(rounds, round, chosen -> go.accept(query.in(chosen.id()))),
        new StatusChoice(
            filter.status(),
            chosen ->
                go.accept(query.only(new ScheduleFilter(chosen, filter.chair(), filter.agency())))),
        choice(
            text("panel.filter.chair"),
            chairs(all),
            filter.chair(),
            chosen ->
                go.accept(
                    query.only(new ScheduleFilter(filter.status(), chosen, filter.agency())))),
        choice(
            text("panel.filter.agency"),
            agencies(all, agencies),
            filter.agency(),
            chosen ->
                go.accept(
                    query.only(new ScheduleFilter(filter.status(), filter.chair(), chosen)))));
  }

  private static <T> Select<@Nullable String> choice(
      String label, Map<String, T> named, Optional<T> chosen, Consumer<Optional<T>> go) {
    var choice = new Select<@Nullable String>();
    choice.setLabel(label);
    choice.setItems(named.keySet().stream().map(String.class::cast).toList());
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(text("panel.filter.all"));
    choice.setItemLabelGenerator(name -> name == null ? text("panel.filter.all") : name);
    choice.setValue(
        named.entrySet().stream()
            .filter(one -> chosen.filter(one.getValue()::equals).isPresent())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null));
    choice.addValueChangeListener(
        change -> go.accept(Optional.ofNullable(change.getValue()).map(named::get)));
    return choice;
  }

  private static Map<String, UserId> chairs(List<PanelDetail> all) {
    var chairs = new TreeMap<String, UserId>();
    all.stream()
        .flatMap(panel -> panel.chair().stream())
        .forEach((SeatDetail chair) -> chairs.put(chair.name(), chair.person()));
    return chairs;
  }

  private static Map<String, AgencyId> agencies(
      List<PanelDetail> all, Map<AgencyId, AgencySummary> known) {
    var agencies = new TreeMap<String, AgencyId>();
    all.stream()
        .map(PanelDetail::agency)
        .forEach(id -> agencies.put(PanelWords.name(id, known), id));
    return agencies;
  }
}
