package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.OpenRound;
import org.s11portal.audit.OpeningPreview;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;

/** What will happen if the round is opened, before anybody is asked. */
class OpeningCard extends Card {

  OpeningCard(OpenRound wanted, OpeningPreview preview, Runnable open) {
    addClassName("audit-opening");
    var heading = new H2(text("audit.opening.title"));
    heading.addClassName("card-title");
    add(heading, facts(wanted, preview));
    if (!preview.stillAtWork().isEmpty()) {
      add(
          Chip.warn(text("audit.opening.atWork", preview.stillAtWork().size())),
          new Paragraph(text("audit.opening.atWork.text", names(preview))));
    }
    var button = new Button(text("audit.opening.open", preview.agencies()), click -> open.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.setDisableOnClick(true);
    add(button);
  }

  private static UnorderedList facts(OpenRound wanted, OpeningPreview preview) {
    var byKind =
        preview.asked().entrySet().stream()
            .map(
                kind ->
                    text(
                        "audit.opening.kind",
                        text("agency.kind." + kind.getKey()),
                        kind.getValue()))
            .collect(Collectors.joining(", "));
    var days = ChronoUnit.DAYS.between(wanted.opensOn(), wanted.dueOn());
    return new UnorderedList(
        new ListItem(text("audit.opening.asked", preview.agencies(), byKind)),
        new ListItem(criteria(preview)),
        new ListItem(
            text(
                "audit.opening.dates",
                Dates.day(wanted.opensOn()),
                Dates.day(wanted.dueOn()),
                days)),
        new ListItem(text("audit.opening.letters")),
        new ListItem(
            preview
                .previous()
                .map(round -> text("audit.opening.previous", round.title()))
                .orElseGet(() -> text("audit.opening.noPrevious"))));
  }

  /** One number where all are asked the same; otherwise one for each kind. */
  private static String criteria(OpeningPreview preview) {
    var counts = preview.criteria();
    if (counts.values().stream().distinct().count() == 1) {
      return text("audit.opening.criteria", counts.values().iterator().next());
    }
    return text(
        "audit.opening.criteriaByKind",
        counts.entrySet().stream()
            .map(
                kind ->
                    text(
                        "audit.opening.kind",
                        text("agency.kind." + kind.getKey()),
                        kind.getValue()))
            .collect(Collectors.joining(", ")));
  }

  private static String names(OpeningPreview preview) {
    return preview.stillAtWork().stream()
        .map(AgencySummary::name)
        .collect(Collectors.joining(", "));
  }
}
