/** Tables out of files: tab-separated text, CSV and Excel workbooks; knows nothing of plans. */
@NullMarked
package org.s11portal.plan.table;

import org.jspecify.annotations.NullMarked;
