package org.s11portal.base.ui;

import java.util.List;
import java.util.Optional;

/**
 * A row of a {@link HeatMap}: one cell a column, in their order.
 *
 * @param note a word of warning beside the name, such as to be reconvened
 */
public record HeatRow(
    String id, String name, Optional<String> note, Optional<String> href, List<HeatCell> cells) {}
