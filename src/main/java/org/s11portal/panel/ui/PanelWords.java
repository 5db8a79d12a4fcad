package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.PersonDetail;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.SittingDetail;

/** How panels, sittings and challenges are put into words and chips. */
final class PanelWords {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private PanelWords() {}

  static String when(SittingDetail sitting) {
    return sitting.plan().when();
  }

  /** How an item of the agenda is called where there is little room. */
  static String item(AgendaItem item) {
    if (item.line().isPresent()) {
      return text("panel.line");
    }
    return item.equals(AgendaItem.OPENING) ? text("panel.agenda.opening") : item.value();
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  static Chip chip(PanelDetail panel) {
    var words =
        panel.status() == PanelStatus.HELD && panel.concluded()
            ? text("panel.status.concluded")
            : text("panel.status." + panel.status());
    return switch (panel.status()) {
      case PROPOSED, CANCELLED -> Chip.not(words);
      case BOOKED, MINUTES_CIRCULATED -> Chip.on(words);
      case POSTPONED, TO_BE_RECONVENED -> Chip.off(words);
      case HELD -> panel.concluded() ? Chip.ok(words) : Chip.on(words);
      case MINUTES_APPROVED -> Chip.ok(words);
    };
  }

  static Chip chip(ChallengeDetail challenge, LocalDate today) {
    if (challenge.isOverdue(today)) {
      return Chip.off(text("panel.challenge.overdue", Dates.day(challenge.answerDue())));
    }
    if (challenge.isDecisionOverdue(today)) {
      return Chip.off(challenge.decideBy().map(by("panel.challenge.undecided")).orElseThrow());
    }
    var words = text("panel.challenge." + challenge.status());
    return switch (challenge.status()) {
      case RAISED -> Chip.on(text("panel.challenge.due", Dates.day(challenge.answerDue())));
      case ANSWERED -> Chip.on(words);
      case ACCEPTED, CLOSED -> Chip.ok(words);
      case ESCALATED ->
          Chip.warn(
              challenge
                  .decideBy()
                  .map(by("panel.challenge.decideBy"))
                  .orElseGet(() -> text("panel.challenge.noDay")));
    };
  }

  private static Function<LocalDate, String> by(String key) {
    return day -> text(key, Dates.day(day));
  }

  /** An agency’s name, or its code while it is not known. */
  static String name(AgencyId id, Map<AgencyId, AgencySummary> agencies) {
    return Optional.ofNullable(agencies.get(id)).map(AgencySummary::name).orElse(id.value());
  }

  static String shortName(AgencyId id, Map<AgencyId, AgencySummary> agencies) {
    return Optional.ofNullable(agencies.get(id)).map(AgencySummary::shortName).orElse(id.value());
  }

  /** How the panel’s grade stands to the agency’s, as a short word with its sign. */
  static Span shift(ModerationDetail moderation) {
    var words = new Span(text("panel.shift." + moderation.shift()));
    words.addClassNames("panel-shift", "small");
    return words;
  }

  /** Somebody who may be chosen, with what tells two of one name apart. */
  static String name(PersonDetail person) {
    return person
        .jobTitle()
        .map(title -> text("panel.person", person.name(), title))
        .orElse(person.name());
  }
}
