package org.s11portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A table that is one for everybody: caption, column headers, and the first cell of a row as its
 * header. On a phone each row becomes a block in which every cell carries its column's words.
 */
public class HtmlTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> headers;

  public HtmlTable(String caption, String... headers) {
    this.headers = List.of(headers);
    addClassName("table");
    // Roles are said again because a phone's layout takes them away from table elements.
    role(table, "table");
    table.setCaptionText(caption);
    table.getCaption().addClassName("unseen");
    var head = new NativeTableRow();
    role(head, "row");
    this.headers.stream().map(HtmlTable::columnHeader).forEach(head::add);
    role(table.getHead(), "rowgroup");
    table.getHead().add(head);
    role(table.getBody(), "rowgroup");
    add(table);
  }

  /** Shows the caption also to those who see, where no heading above says the same. */
  public HtmlTable showCaption() {
    table.getCaption().removeClassName("unseen");
    return this;
  }

  /** Adds a row; its first cell names it. */
  public NativeTableRow row(Component... cells) {
    var row = new NativeTableRow();
    role(row, "row");
    for (int column = 0; column < cells.length; column++) {
      row.add(column == 0 ? rowHeader(cells[column]) : cell(column, cells[column]));
    }
    table.getBody().add(row);
    return row;
  }

  /** Adds a row of plain words; its first cell names it. */
  public NativeTableRow row(String... cells) {
    return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
  }

  /** Takes all rows away, not the headers. */
  public void clearRows() {
    table.getBody().removeAll();
  }

  private static NativeTableHeaderCell columnHeader(String words) {
    var header = new NativeTableHeaderCell(words);
    header.getElement().setAttribute("scope", "col");
    role(header, "columnheader");
    return header;
  }

  private static NativeTableHeaderCell rowHeader(Component content) {
    var header = new NativeTableHeaderCell(content);
    header.getElement().setAttribute("scope", "row");
    role(header, "rowheader");
    return header;
  }

  private NativeTableCell cell(int column, Component content) {
    var cell = new NativeTableCell(content);
    role(cell, "cell");
    if (column < headers.size()) {
      cell.getElement().setAttribute("data-label", headers.get(column));
    }
    return cell;
  }

  private static void role(Component component, String role) {
    component.getElement().setAttribute("role", role);
  }
}
