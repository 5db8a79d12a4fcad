/** A return taken along as a workbook, filled in without a connection, and brought back. */
@NullMarked
package org.s11portal.audit.offline;

import org.jspecify.annotations.NullMarked;
