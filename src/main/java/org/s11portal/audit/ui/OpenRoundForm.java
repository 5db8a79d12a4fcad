package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.OpenRound;
import org.s11portal.audit.OpeningPreview;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundKind;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.Message;
import org.s11portal.standards.StandardSetDetail;

/** Everything somebody says to open a round; the newest of everything is suggested. */
class OpenRoundForm extends Div {

  private final RoundFields fields = new RoundFields();
  private final TextField code = new TextField(text("audit.open.code"));
  private final KindFields kind = new KindFields(this::kindChosen);
  private final Select<@Nullable StandardSetDetail> set = new Select<>();
  private final Select<@Nullable RoundSummary> previous = new Select<>();
  private final AgencyChoice agencies;
  private final transient List<RoundSummary> rounds;
  private final transient AuditYear year;
  private final Div aside = new Div();
  private final Function<OpenRound, OpeningPreview> preview;
  private final Consumer<OpenRound> open;

  /**
   * The form.
   *
   * @param sets signed-off editions, the newest first
   * @param preview what opening it would bring about
   * @param open opens it
   */
  OpenRoundForm(
      List<StandardSetDetail> sets,
      List<RoundSummary> rounds,
      List<AgencySummary> partners,
      LocalDate today,
      Function<OpenRound, OpeningPreview> preview,
      Consumer<OpenRound> open) {
    this.rounds = rounds;
    this.preview = preview;
    this.open = open;
    addClassName("form");
    aside.addClassName("audit-aside");
    aside.getElement().setAttribute("aria-live", "polite");
    agencies = new AgencyChoice(partners, aside::removeAll);
    year = AuditYear.of(today);
    fields.title.setValue(text("audit.open.title.suggested", year.words()));
    code.setValue(year.code());
    code.setHelperText(text("audit.open.code.hint"));
    fields.opens.setValue(today);
    set.setLabel(text("audit.open.set"));
    set.setItems(sets);
    set.setItemLabelGenerator(edition -> edition == null ? "" : edition.title());
    suggestSet(sets, RoundKind.SECTION_11);
    previous.setLabel(text("audit.open.previous"));
    previous.setHelperText(text("audit.open.previous.hint"));
    previous.setItems(ofKind(RoundKind.SECTION_11));
    previous.setEmptySelectionAllowed(true);
    previous.setEmptySelectionCaption(text("audit.open.previous.none"));
    previous.setItemLabelGenerator(
        round -> round == null ? text("audit.open.previous.none") : round.title());
    ofKind(RoundKind.SECTION_11).stream()
        .findFirst()
        .ifPresent(
            newest -> {
              previous.setValue(newest);
              fields.declaration.setValue(newest.declaration());
            });
    fields
        .objections
        .about(code, "audit.refused.roundCode", "audit.refused.roundExists")
        .about(set, "audit.refused.setNotSignedOff")
        .about(previous, "audit.refused.previousIsItself", "audit.refused.previousOfOtherKind")
        .about(
            kind.cases(),
            "audit.refused.caseReference",
            "audit.refused.caseCount",
            "audit.refused.caseTwice")
        .about(agencies, "audit.refused.nobodyAsked", "audit.refused.oneAgency");
    Stream.<HasValue<?, ?>>of(
            fields.title, code, set, fields.opens, fields.due, previous, fields.declaration)
        .forEach(field -> field.addValueChangeListener(change -> aside.removeAll()));
    var show =
        new Button(text("audit.open.preview"), click -> fields.objections.noneTo(this::look));
    show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(kind, fields.title, code, set, days(), previous, fields.declaration);
    add(new H2(text("audit.open.agencies")), agencies, show);
  }

  private List<RoundSummary> ofKind(RoundKind wanted) {
    return rounds.stream().filter(round -> round.kind() == wanted).toList();
  }

  /** The newest edition of what the last round of this kind asked; without one, the newest. */
  private void suggestSet(List<StandardSetDetail> sets, RoundKind wanted) {
    ofKind(wanted).stream()
        .findFirst()
        .flatMap(round -> sets.stream().filter(one -> one.id().equals(round.set())).findFirst())
        .flatMap(last -> sets.stream().filter(one -> one.code().equals(last.code())).findFirst())
        .or(() -> sets.stream().findFirst())
        .ifPresent(set::setValue);
  }

  /** A round of another kind begins with nothing of the yearly audit but its declaration. */
  private void kindChosen(RoundKind chosen) {
    aside.removeAll();
    previous.setItems(ofKind(chosen));
    var yearly = chosen == RoundKind.SECTION_11;
    fields.title.setValue(yearly ? text("audit.open.title.suggested", year.words()) : "");
    code.setValue(yearly ? year.code() : "");
    agencies.choose(yearly);
  }

  private Div days() {
    var days = new Div(fields.opens, fields.due);
    days.addClassNames("row", "audit-days");
    return days;
  }

  private void look() {
    aside.removeAll();
    wanted()
        .ifPresent(
            wanted -> {
              var card = new OpeningCard(wanted, preview.apply(wanted), () -> open(wanted));
              aside.add(card);
              card.scrollIntoView();
            });
  }

  /** Somebody may have opened one meanwhile: then the reason stands beside the field. */
  private void open(OpenRound wanted) {
    if (!fields.objections.noneTo(() -> open.accept(wanted))) {
      aside.removeAll();
    }
  }

  private Optional<OpenRound> wanted() {
    var edition = Optional.ofNullable(set.getValue());
    if (edition.isEmpty()) {
      Objections.object(set, Message.of("audit.open.set.needed"));
    }
    var named = kind.isInOrder();
    if (!fields.haveDays() || edition.isEmpty() || !named) {
      return Optional.empty();
    }
    return Optional.of(
        new OpenRound(
            new RoundId(code.getValue().strip().toLowerCase(Locale.UK)),
            fields.title.getValue(),
            edition.get().id(),
            fields.opensOn(),
            fields.dueOn(),
            fields.declaration.getValue(),
            Optional.ofNullable(previous.getValue()).map(RoundSummary::id),
            agencies.chosen(),
            kind.chosen(),
            kind.files()));
  }

  /** Where what will happen is shown. */
  Div aside() {
    return aside;
  }
}
