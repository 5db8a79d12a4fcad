package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.plan.reading.Column;
import org.s11portal.plan.reading.FileColumn;
import org.s11portal.plan.reading.FileColumns;

/**
 * What each column of the file is taken for, and the way to say otherwise: in sight while one is
 * missing, folded away once all are known.
 */
class ImportColumns extends Div {

  private final List<Select<@Nullable Column>> choices = new ArrayList<>();

  ImportColumns(FileColumns columns, Consumer<List<Optional<Column>>> again) {
    addClassName("stack");
    var table =
        new HtmlTable(
            text("plan.import.columns"),
            text("plan.import.columns.heading"),
            text("plan.import.columns.examples"),
            text("plan.import.columns.means"));
    table.addClassName("plan-columns");
    columns.columns().forEach(column -> row(table, column));
    var read = new Button(text("plan.import.columns.read"), click -> again.accept(chosen()));
    var missing = columns.missing();
    if (missing.isEmpty()) {
      var folded = new Details(text("plan.import.columns.known"), table, read);
      folded.setWidthFull();
      add(folded);
      return;
    }
    var finding =
        new Paragraph(
            text(
                "plan.import.columns.missing",
                missing.size(),
                missing.stream().map(Column::heading).collect(Collectors.joining(", "))));
    finding.addClassName("finding");
    finding.getElement().setAttribute("role", "alert");
    add(Card.titled(text("plan.import.columns"), finding, table, read));
  }

  private void row(HtmlTable table, FileColumn column) {
    var choice = new Select<@Nullable Column>();
    choice.setItems(Column.values());
    choice.setItemLabelGenerator(
        one -> one == null ? text("plan.import.columns.none") : one.heading());
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(text("plan.import.columns.none"));
    choice.setAriaLabel(text("plan.import.columns.is", column.heading()));
    choice.setValue(column.means().orElse(null));
    choices.add(choice);
    var examples = new Span(String.join(" · ", column.examples()));
    examples.addClassName("two-lines");
    table.row(new Span(column.heading()), examples, choice);
  }

  private List<Optional<Column>> chosen() {
    return choices.stream().map(choice -> Optional.ofNullable(choice.getValue())).toList();
  }
}
