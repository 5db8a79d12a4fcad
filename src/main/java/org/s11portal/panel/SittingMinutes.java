package org.s11portal.panel;

import java.util.List;

/** The minutes of one sitting, in the order of its agenda. */
public record SittingMinutes(int number, List<WrittenText> items) {}
