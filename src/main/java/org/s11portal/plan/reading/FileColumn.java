package org.s11portal.plan.reading;

import java.util.List;
import java.util.Optional;

/**
 * A column of somebody’s file.
 *
 * @param examples what stands in it first, at most a few cells
 * @param means what it is taken for, if for anything
 */
public record FileColumn(String heading, List<String> examples, Optional<Column> means) {}
