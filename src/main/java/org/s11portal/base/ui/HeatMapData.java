package org.s11portal.base.ui;

import java.util.List;

/** What a {@link HeatMap} shows. */
public record HeatMapData(
    List<HeatColumn> columns, List<HeatGroup> groups, List<GradeLook> legend) {}
