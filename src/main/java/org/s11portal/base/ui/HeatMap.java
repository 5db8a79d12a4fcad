package org.s11portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/**
 * Grades by agency and standard, all on one sheet. A cell or column with an address is a link;
 * without one it is a button that tells its {@link SelectEvent}.
 */
@Tag("heat-map")
@JsModule("./heat-map.ts")
public class HeatMap extends Component implements HasSize, HasStyle {

  public HeatMap(HeatMapData data) {
    getElement().setPropertyBean("texts", HeatMapTexts.inWords());
    show(data);
  }

  /** Shows other grades in the same place. */
  public void show(HeatMapData data) {
    getElement().setPropertyBean("data", data);
  }

  /** What the table is called by a screen reader. */
  public HeatMap caption(String words) {
    getElement().setProperty("caption", words);
    return this;
  }

  /** Marks a column, and in it a row where one is given, as the one looked at. */
  public HeatMap select(Optional<String> row, String column) {
    getElement().setProperty("selectedRow", row.orElse(""));
    getElement().setProperty("selectedColumn", column);
    return this;
  }

  /** Hears when a cell or a column is chosen. */
  public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
    return addListener(SelectEvent.class, listener);
  }

  /** A cell or, without a row, a whole column was chosen. */
  @DomEvent("heat-select")
  public static class SelectEvent extends ComponentEvent<HeatMap> {

    private final String row;
    private final String column;

    public SelectEvent(
        HeatMap source,
        boolean fromClient,
        @EventData("event.detail.row") String row,
        @EventData("event.detail.column") String column) {
      super(source, fromClient);
      this.row = row;
      this.column = column;
    }

    /** The id of the row, or empty when the column itself was chosen. */
    public Optional<String> row() {
      return Optional.of(row).filter(id -> !id.isEmpty());
    }

    /** The number of the column. */
    public String column() {
      return column;
    }
  }
}
