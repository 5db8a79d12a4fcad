package org.s11portal.base.ui;

import java.util.List;

/** Rows of a {@link HeatMap} that belong together, such as the agencies of one kind. */
public record HeatGroup(String title, List<HeatRow> rows) {}
