package org.s11portal.opendata.ui;

import static java.util.stream.Collectors.joining;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.opendata.ApiAddress;
import org.s11portal.opendata.ColumnDetail;
import org.s11portal.opendata.DataFormat;
import org.s11portal.opendata.DataSetDetail;

/** Every data set: what it holds, and the ways to take it away. */
class DataSetTable extends HtmlTable {

  private final Optional<RoundId> round;

  DataSetTable(String caption, List<DataSetDetail> dataSets, Optional<RoundId> round) {
    super(caption, text("opendata.set"), text("opendata.set.holds"), text("opendata.set.take"));
    this.round = round;
    dataSets.forEach(dataSet -> row(new Span(dataSet.title()), holds(dataSet), ways(dataSet)));
  }

  private static Div holds(DataSetDetail dataSet) {
    var columns =
        new Paragraph(
            text(
                "opendata.set.columns",
                dataSet.columns().stream().map(ColumnDetail::name).collect(joining(", "))));
    columns.addClassName("small");
    return new Div(new Paragraph(dataSet.meaning()), columns);
  }

  private Div ways(DataSetDetail dataSet) {
    var ways =
        new Div(
            way(dataSet, DataFormat.CSV, "opendata.set.csv"),
            way(dataSet, DataFormat.JSON, "opendata.set.json"));
    ways.addClassName("row");
    return ways;
  }

  private Anchor way(DataSetDetail dataSet, DataFormat format, String key) {
    var address =
        round
            .map(one -> ApiAddress.of(dataSet, format, one))
            .orElseGet(() -> ApiAddress.of(dataSet.name(), format));
    var link = new Anchor(address.substring(1), text(key));
    link.setAriaLabel(text(key + ".of", dataSet.title()));
    link.getElement().setAttribute("download", true);
    link.setRouterIgnore(true);
    return link;
  }
}
