package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.board.ThemeLine;
import org.s11portal.plan.ui.PlanNavigation;

/** What came up most, and the actions of the plan that it feeds. */
class TopThemes extends Card {

  private static final int SHOWN = 8;

  TopThemes(List<ThemeLine> themes, RoundId round) {
    addClassName("top-themes");
    setVisible(!themes.isEmpty());
    var table =
        new HtmlTable(
            text("board.themes.title"),
            text("board.themes.theme"),
            text("board.themes.challenges"),
            text("board.themes.findings"),
            text("board.themes.agencies"),
            text("board.themes.feeds"));
    themes.stream().limit(SHOWN).forEach(line -> table.row(cells(line, round)));
    var title = new H2(text("board.themes.title"));
    title.addClassName("card-title");
    add(title, table);
  }

  private static Component[] cells(ThemeLine line, RoundId round) {
    var figure = line.figure();
    return new Component[] {
      new Anchor(BoardNavigation.theme(round, figure.theme().id()), figure.theme().name()),
      new Span(String.valueOf(figure.challenges())),
      new Span(String.valueOf(figure.findings())),
      new Span(String.valueOf(figure.agencies())),
      actions(line)
    };
  }

  private static Component actions(ThemeLine line) {
    var cell = new Div();
    cell.addClassName("finding-agencies");
    line.actions()
        .forEach(
            action ->
                cell.add(
                    new Anchor(
                        PlanNavigation.action(action),
                        text("board.themes.action", action.ref(), action.status().label()))));
    if (line.actions().isEmpty()) {
      cell.add(new Span(text("board.themes.noAction")));
    }
    return cell;
  }
}
