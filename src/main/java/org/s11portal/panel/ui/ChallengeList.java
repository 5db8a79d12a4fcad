package org.s11portal.panel.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.standards.CriterionDetail;

/** What the panel asks at one item of its agenda, and the form to ask something more. */
class ChallengeList extends Div implements Following {

  private final transient DeskWork work;
  private final transient Function<DeskSheet, List<ChallengeDetail>> here;
  private final transient Runnable again;
  private final Div cards = new Div();
  private final Optional<ChallengeForm> form;

  /** About one criterion. */
  ChallengeList(DeskWork work, DeskSheet sheet, CriterionDetail criterion, Runnable again) {
    this(
        work,
        sheet,
        newer -> newer.challenges(criterion.code()),
        () -> ChallengeForm.about(work, sheet, criterion, again),
        again);
  }

  /** Under one line of enquiry. */
  ChallengeList(DeskWork work, DeskSheet sheet, LineDetail line, Runnable again) {
    this(
        work,
        sheet,
        newer -> newer.challenges(line),
        () -> ChallengeForm.under(work, sheet, line, again),
        again);
  }

  private ChallengeList(
      DeskWork work,
      DeskSheet sheet,
      Function<DeskSheet, List<ChallengeDetail>> here,
      Supplier<ChallengeForm> asking,
      Runnable again) {
    this.work = work;
    this.here = here;
    this.again = again;
    addClassNames("stack", "panel-challenges");
    cards.addClassName("stack");
    add(cards);
    form = sheet.rights().challenge() ? Optional.of(asking.get()) : Optional.empty();
    form.ifPresent(this::add);
    follow(sheet);
  }

  @Override
  public final void follow(DeskSheet newer) {
    cards.removeAll();
    var asked = here.apply(newer);
    var known =
        asked.stream().allMatch(challenge -> challenge.given().isEmpty())
            ? Map.<DocumentId, DocumentSummary>of()
            : work.evidence().givenTo(newer.panel().id());
    asked.stream()
        .map(challenge -> new ChallengeCard(work, newer, challenge, known, again))
        .forEach(cards::add);
  }

  /** Opens the form, ready to be typed into. */
  void begin() {
    form.ifPresent(ChallengeForm::begin);
  }
}
