package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Set;

/** What a data set is called, holds, and may be asked for. */
public record DataSetDetail(String name, List<ColumnDetail> columns, Set<Filter> filters) {

  public DataSetDetail {
    columns = List.copyOf(columns);
    filters = Set.copyOf(filters);
  }

  /** Whether it is about the board’s plans, and so about their years. */
  public boolean isOfPlans() {
    return filters.contains(Filter.YEAR);
  }

  public String title() {
    return text("opendata.set." + name + ".title");
  }

  public String meaning() {
    return text("opendata.set." + name + ".meaning");
  }
}
