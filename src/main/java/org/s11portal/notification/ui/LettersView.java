package org.s11portal.notification.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.notification.LetterDetail;
import org.s11portal.notification.LetterPage;
import org.s11portal.notification.LetterStatus;
import org.s11portal.notification.Letters;

/** The letters the portal wrote, and whether they arrived where they should. */
@Route(value = NotificationNavigation.LETTERS, layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
@Menu(title = "notification.menu", order = 50)
public class LettersView extends Page implements BeforeEnterObserver {

  private final Letters letters;
  private LetterFilter filter = new LetterFilter(Optional.empty(), 1);

  LettersView(Letters letters) {
    this.letters = letters;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filter = LetterFilter.of(event.getLocation().getQueryParameters());
    show();
  }

  private void show() {
    removeAll();
    var failed = letters.count(LetterStatus.FAILED);
    heading(text("notification.title"), failed > 0 ? new Component[] {allAgain()} : none());
    lead(failed > 0 ? text("notification.failed", failed) : text("notification.lead"));
    if (!letters.canLeave()) {
      add(noServer());
    }
    add(statusFilter());
    var page = letters.page(filter.status(), filter.page());
    add(page.letters().isEmpty() ? nothing() : list(page));
  }

  private static Component[] none() {
    return new Component[0];
  }

  private Card noServer() {
    return new Card(
        Chip.warn(text("notification.noServer")),
        new Paragraph(text("notification.noServer.text", letters.count(LetterStatus.WAITING))));
  }

  private Div statusFilter() {
    var select = new Select<@Nullable LetterStatus>();
    select.setLabel(text("notification.filter"));
    select.setItems(LetterStatus.values());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(text("notification.filter.all"));
    select.setItemLabelGenerator(
        status -> status == null ? text("notification.filter.all") : LetterWords.status(status));
    select.setValue(filter.status().orElse(null));
    select.addValueChangeListener(
        change ->
            UI.getCurrent()
                .navigate(
                    LettersView.class,
                    filter.withStatus(Optional.ofNullable(change.getValue())).address()));
    var row = new Div(select);
    row.addClassNames("row", "no-print");
    return row;
  }

  private EmptyState nothing() {
    return filter.status().isPresent() || filter.page() > 1
        ? new EmptyState(text("notification.noneSuch"), text("notification.noneSuch.text"))
        : new EmptyState(text("notification.none"), text("notification.none.text"));
  }

  private Card list(LetterPage page) {
    var table =
        new HtmlTable(
            text("notification.title"),
            text("notification.column.letter"),
            text("notification.column.to"),
            text("notification.column.of"),
            text("notification.column.status"),
            text("notification.column.do"));
    page.letters().forEach(letter -> line(table, letter));
    var card = new Card(table);
    card.addClassName("may-break");
    if (page.of() > 1) {
      card.add(pages(page));
    }
    return card;
  }

  private void line(HtmlTable table, LetterDetail letter) {
    table.row(
        LetterWords.content(letter),
        LetterWords.recipient(letter),
        new Span(Dates.dayAndTime(letter.occasion())),
        LetterWords.standing(letter),
        letter.status() == LetterStatus.FAILED ? again(letter) : new Span());
  }

  private Button again(LetterDetail letter) {
    var button = new Button(text("notification.again"));
    button.setAriaLabel(text("notification.again.which", letter.subject(), letter.name()));
    button.addClickListener(click -> tryAgain(letter));
    return button;
  }

  private void tryAgain(LetterDetail letter) {
    Attempt.to(
        () -> Notices.done(text("notification.again." + letters.tryAgain(letter.id()).status())));
    show();
  }

  private Button allAgain() {
    var button = new Button(text("notification.allAgain"));
    button.addClickListener(
        click -> {
          Attempt.to(() -> Notices.done(text("notification.allAgain.done", letters.tryAllAgain())));
          show();
        });
    return button;
  }

  private Div pages(LetterPage page) {
    var row = new Div();
    row.addClassNames("row", "no-print");
    if (page.hasPrevious()) {
      row.add(link("notification.newer", page.number() - 1));
    }
    row.add(new Span(text("notification.page", page.number(), page.of())));
    if (page.hasNext()) {
      row.add(link("notification.older", page.number() + 1));
    }
    return row;
  }

  private Anchor link(String words, int page) {
    return new Anchor(filter.withPage(page).href(), text(words));
  }
}
