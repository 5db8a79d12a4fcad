package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.LateEvidenceDetail;
import org.s11portal.audit.Returns;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.base.ui.Prose;
import org.s11portal.evidence.ui.EvidenceDownload;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeWords;
import org.s11portal.panel.GivenEvidence;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.LineWords;
import org.s11portal.panel.PackSheet;
import org.s11portal.panel.PackWords;
import org.s11portal.panel.PanelPacks;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.ui.GradeLooks;

/** What a panel is given before it sits, as pages and as one PDF. */
@Route(value = "panel-pack/:panelId", layout = MainLayout.class)
@RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
public class PackView extends Page implements BeforeEnterObserver {

  private final PanelPacks packs;
  private final Returns returns;
  private final Agencies agencies;

  PackView(PanelPacks packs, Returns returns, Agencies agencies) {
    this.packs = packs;
    this.returns = returns;
    this.agencies = agencies;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var id = PanelNavigation.panel(event.getRouteParameters().get("panelId").orElse(""));
    var pack = packs.of(id);
    var panel = pack.panel();
    var agency = agencies.get(panel.agency());
    crumbs(
        Crumb.link(text("panel.schedule.title"), PanelNavigation.schedule(panel.round())),
        Crumb.link(agency.shortName(), PanelNavigation.desk(id)),
        Crumb.here(text("panel.pack")));
    heading(
        text("panel.pack.title", agency.shortName()),
        new FileLink(
            text("panel.pack.pdf"),
            text("panel.pack.file", panel.agency().value(), panel.round().value()),
            "application/pdf",
            () -> packs.pdf(id)),
        new PrintButton());
    var words = new PackWords(pack);
    lead(words.stands());
    late(pack).ifPresent(this::add);
    if (!pack.lines().isEmpty()) {
      var lines = Card.titled(text("panel.lines"));
      pack.lines().forEach(line -> lines.add(line(line)));
      add(lines);
    }
    pack.whole().set().standards().forEach(standard -> add(standard(pack, words, standard)));
    if (!pack.challenges().isEmpty()) {
      var asked = Card.titled(text("panel.log.title"));
      pack.challenges().forEach(one -> asked.add(challenge(one)));
      add(asked);
    }
  }

  private static Div line(LineDetail line) {
    var shown = new Div(new H3(line.title()), new Prose(line.question()));
    shown.addClassName("our-challenge");
    LineWords.about(line).stream().map(Paragraph::new).forEach(shown::add);
    return shown;
  }

  private static Div challenge(ChallengeDetail one) {
    var shown =
        new Div(
            new H3(text("panel.paper.challenge", one.code(), Dates.day(one.raisedAt()))),
            new Prose(one.text()),
            new Paragraph(ChallengeWords.putTo(one.asked())));
    shown.addClassName("our-challenge");
    Exchange.answer(shown, one, "panel.challenge.answer");
    one.answer()
        .ifPresent(
            answer ->
                list(
                    shown,
                    "panel.challenge.evidence",
                    answer.evidence().stream().map(GivenEvidence::title).toList()));
    Exchange.outcome(shown, one);
    return shown;
  }

  /** Before the pack and apart from it: whoever has read that already looks for what is new. */
  private Optional<Card> late(PackSheet pack) {
    if (pack.late().isEmpty()) {
      return Optional.empty();
    }
    var table =
        new HtmlTable(
            text("audit.late.evidence"),
            text("panel.column.criterion"),
            text("panel.late.document"),
            text("panel.late.when"),
            text("panel.late.why"),
            text("panel.late.read"));
    pack.late()
        .forEach(
            one ->
                table.row(
                    new Span(one.criterion()),
                    new Span(pack.addendum().title(one)),
                    new Div(
                        Chip.warn(text("audit.late.chip")),
                        new Div(new Span(Dates.dayAndTime(one.addedAt())))),
                    new Span(one.reason()),
                    ways(pack, one)));
    return Optional.of(
        Card.titled(text("audit.late.evidence"), new Paragraph(text("audit.late.lead")), table));
  }

  private Div ways(PackSheet pack, LateEvidenceDetail one) {
    var ways = new Div();
    ways.addClassNames("row", "no-print");
    Optional.ofNullable(pack.documents().get(one.document()))
        .ifPresent(
            document ->
                ways.add(
                    EvidenceDownload.ways(
                        document, () -> returns.open(pack.panel().assessment(), one.document()))));
    return ways;
  }

  private static Card standard(PackSheet pack, PackWords words, StandardDetail standard) {
    var card = Card.titled(standard.heading());
    card.addClassName("may-break");
    standard.criteria().forEach(criterion -> card.add(criterion(pack, words, criterion)));
    return card;
  }

  private static Div criterion(PackSheet pack, PackWords words, CriterionDetail criterion) {
    var code = criterion.code();
    var shown = new Div(new H3(text("panel.agenda.criterion", code, criterion.question())));
    shown.addClassName("our-challenge");
    pack.whole().answer(code).ifPresent(answer -> answer(shown, pack, words, answer));
    words.lastYear(code).map(Paragraph::new).ifPresent(shown::add);
    words.peers(code).map(Paragraph::new).ifPresent(shown::add);
    list(shown, "panel.pack.taken", words.taken(code));
    list(shown, "panel.pack.promises", pack.promises(code).stream().map(words::promise).toList());
    return shown;
  }

  private static void answer(Div into, PackSheet pack, PackWords words, AnswerDetail answer) {
    into.add(
        answer
            .grade()
            .map(grade -> new GradeMark(GradeLooks.of(pack.whole().set().scale(), grade)))
            .orElseGet(() -> GradeMark.none(text("panel.beside.none"))));
    said(into, "panel.answer.notApplicable", answer.notApplicableReason());
    said(into, "panel.answer.narrative", answer.narrative());
    said(into, "panel.answer.impact", answer.impact());
    list(into, "audit.evidence", answer.evidence().stream().map(words::evidence).toList());
  }

  private static void said(Div into, String key, String written) {
    if (!written.isBlank()) {
      into.add(new H4(text(key)), new FormattedWords(written));
    }
  }

  private static void list(Div into, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      var list = new UnorderedList();
      lines.stream().map(ListItem::new).forEach(list::add);
      into.add(new H4(text(key)), list);
    }
  }
}
