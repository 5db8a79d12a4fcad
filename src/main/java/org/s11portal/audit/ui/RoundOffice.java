package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundLink;
import org.s11portal.audit.RoundStatus;
import org.s11portal.audit.RoundSummary;
import org.s11portal.audit.RoundUpkeep;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;

/** What can be done about a whole round, for those who run it. */
@SpringComponent
class RoundOffice {

  private final AuditRounds rounds;
  private final RoundUpkeep upkeep;
  private final Agencies agencies;
  private final CurrentUser currentUser;
  private final ObjectProvider<RoundLink> links;
  private final Clock clock;

  RoundOffice(
      AuditRounds rounds,
      RoundUpkeep upkeep,
      Agencies agencies,
      CurrentUser currentUser,
      ObjectProvider<RoundLink> links,
      Clock clock) {
    this.rounds = rounds;
    this.upkeep = upkeep;
    this.agencies = agencies;
    this.currentUser = currentUser;
    this.links = links;
    this.clock = clock;
  }

  boolean isMine() {
    return currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER);
  }

  /** The buttons at the top of a round; afterwards the screen shows how it then stands. */
  Component[] actions(RoundSummary round, List<AssessmentSummary> returns, Runnable after) {
    var actions = new ArrayList<Component>();
    links
        .orderedStream()
        .filter(link -> link.isFor(currentUser.get()))
        .map(link -> new ButtonLink(link.words(), link.href(round.id())))
        .forEach(actions::add);
    if (isMine() && round.status() == RoundStatus.CLOSED) {
      actions.add(new Button(text("audit.reopen"), click -> reopen(round, after)));
    } else if (isMine()) {
      actions.add(new Button(text("audit.ask"), click -> ask(round, returns, after)));
      actions.add(new ButtonLink(text("audit.amend"), AuditNavigation.amend(round.id())));
      actions.add(new Button(text("audit.close"), click -> close(round, after)));
    }
    return actions.toArray(Component[]::new);
  }

  private void ask(RoundSummary round, List<AssessmentSummary> returns, Runnable after) {
    var asked = returns.stream().map(AssessmentSummary::agency).toList();
    var choice = new ComboBox<@Nullable AgencySummary>(text("agency.name"));
    choice.setItems(agencies.all().stream().filter(one -> !asked.contains(one.id())).toList());
    choice.setItemLabelGenerator(one -> one == null ? "" : one.name());
    choice.setWidthFull();
    var today = LocalDate.now(clock);
    var dialog =
        new DueDialog(
            text("audit.ask"),
            text("audit.ask.text", Dates.day(round.dueOn())),
            today.isAfter(round.dueOn()) ? today : round.dueOn());
    dialog.objections.about(choice, "audit.refused.askedAlready", "audit.refused.noAgency");
    dialog
        .asking(
            text("audit.ask.one"),
            day -> {
              var agency =
                  Optional.ofNullable(choice.getValue())
                      .orElseThrow(() -> new Refused("audit.refused.noAgency"));
              rounds.ask(round.id(), agency.id(), day);
              Notices.done(text("audit.ask.done", agency.name(), Dates.day(day)));
              after.run();
            },
            choice,
            dialog.day)
        .open();
  }

  private void close(RoundSummary round, Runnable after) {
    var closure = upkeep.closure(round.id());
    if (!closure.isPossible()) {
      Confirm.ask(
          text("audit.close.title", round.title()),
          text("audit.close.unfinished", names(closure.unfinished())),
          text("audit.close.seen"),
          () -> {});
      return;
    }
    var left =
        closure.missing().isEmpty()
            ? text("audit.close.nothing")
            : text("audit.close.missing", names(closure.missing()));
    Confirm.ask(
        text("audit.close.title", round.title()),
        text("audit.close.text", left),
        text("audit.close"),
        () -> {
          upkeep.close(round.id());
          Notices.done(text("audit.close.done", round.title()));
          after.run();
        });
  }

  private String names(List<AssessmentSummary> returns) {
    var known = agencies.byId();
    return returns.stream()
        .map(
            one ->
                text(
                    "audit.close.one",
                    Optional.ofNullable(known.get(one.agency()))
                        .map(AgencySummary::name)
                        .orElse(one.agency().value()),
                    text("audit.status." + one.status())))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private void reopen(RoundSummary round, Runnable after) {
    Confirm.ask(
        text("audit.reopen"),
        text("audit.reopen.text", round.title()),
        text("audit.reopen"),
        () -> {
          upkeep.reopen(round.id());
          Notices.done(text("audit.reopen.done", round.title()));
          after.run();
        });
  }
}
