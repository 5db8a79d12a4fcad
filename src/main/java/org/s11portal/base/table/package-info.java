/** Tables out of files: tab-separated text, CSV and Excel workbooks; ignorant of their subject. */
@NullMarked
package org.s11portal.base.table;

import org.jspecify.annotations.NullMarked;
