package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.UserId;
import org.s11portal.panel.AttendanceDetail;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.SittingDetail;

/** The opening of a sitting: when and where, who sits, who came, and what earlier dates left. */
class OpeningCard extends Card {

  OpeningCard(DeskWork work, DeskSheet sheet, Runnable again) {
    var title = new H2(text("panel.opening.title"));
    title.addClassName("card-title");
    var panel = sheet.panel();
    add(title);
    panel
        .sitting()
        .ifPresent(
            sitting ->
                add(
                    new Paragraph(
                        text("panel.opening.place", PanelWords.when(sitting), sitting.place()))));
    add(new H3(text("panel.opening.people")), people(panel));
    if (panel.sittings().size() > 1 || panel.sittings().stream().anyMatch(OpeningCard::hasRemark)) {
      add(new H3(text("panel.opening.sittings")), sittings(panel));
    }
    if (sheet.agenda().mayReadLines()) {
      add(new LinesPart(work, sheet, again));
    }
    OpenChallenges.of(sheet, work.today()).ifPresent(this::add);
    if (sheet.rights().minute()) {
      add(
          new Button(
              text("panel.attendance"), click -> new AttendanceDialog(work, panel, again).open()));
    }
    var interests = new Paragraph(text("panel.opening.interests"));
    interests.addClassNames("small", "muted");
    add(interests);
  }

  private static boolean hasRemark(SittingDetail sitting) {
    return !sitting.remark().isBlank();
  }

  private static HtmlTable people(PanelDetail panel) {
    var names =
        panel.seats().stream().collect(Collectors.toMap(SeatDetail::person, SeatDetail::name));
    var came =
        panel.sitting().map(SittingDetail::attendance).orElse(List.of()).stream()
            .collect(Collectors.toMap(AttendanceDetail::member, Function.identity()));
    var table =
        new HtmlTable(
            text("panel.opening.people"),
            text("panel.column.name"),
            text("panel.column.part"),
            text("panel.column.came"));
    panel
        .seats()
        .forEach(
            seat ->
                table.row(
                    seat.name(),
                    text("panel.part." + seat.part()),
                    Optional.ofNullable(came.get(seat.person()))
                        .map(one -> presence(one, names))
                        .orElse(text("panel.presence.unknown"))));
    return table;
  }

  private static String presence(AttendanceDetail noted, Map<UserId, String> names) {
    var word = text("panel.presence." + noted.presence());
    if (!noted.interest().isEmpty()) {
      return text("panel.presence.by", word, noted.interest());
    }
    return noted
        .deputy()
        .map(deputy -> text("panel.presence.by", word, names.getOrDefault(deputy, deputy.value())))
        .orElse(word);
  }

  private static UnorderedList sittings(PanelDetail panel) {
    var list = new UnorderedList();
    panel
        .sittings()
        .forEach(
            sitting -> {
              var item =
                  new ListItem(
                      new Span(
                          text(
                              "panel.opening.sitting",
                              PanelWords.when(sitting),
                              text("panel.sitting." + sitting.status()))));
              if (!sitting.remark().isBlank()) {
                item.add(new Prose(sitting.remark()));
              }
              list.add(item);
            });
    return list;
  }
}
