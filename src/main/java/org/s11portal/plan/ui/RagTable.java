package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.Rag;

/** How many actions of each group fare how. */
class RagTable extends HtmlTable {

  RagTable(String of, List<PlanGroup> groups, LocalDate today) {
    super(
        text("plan.rag.counts"),
        Stream.concat(Stream.of(of), Arrays.stream(Rag.values()).map(Rag::label))
            .toArray(String[]::new));
    addClassName("plan-overview");
    groups.forEach(group -> row(cells(group, today)));
  }

  private static Component[] cells(PlanGroup group, LocalDate today) {
    return Stream.concat(
            Stream.<Component>of(new Span(group.title())),
            Arrays.stream(Rag.values()).map(rag -> count(rag, group.actions(), today)))
        .toArray(Component[]::new);
  }

  private static Component count(Rag rag, List<ActionDetail> actions, LocalDate today) {
    long count = actions.stream().filter(action -> Rag.of(action, today) == rag).count();
    var cell = new Span(Long.toString(count));
    cell.addClassName(count == 0 ? "muted" : "plan-count");
    return cell;
  }
}
