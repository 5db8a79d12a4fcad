/** Standard sets out of files and into files: workbooks, Word tables and JSON. Stores nothing. */
@NullMarked
package org.s11portal.standards.reading;

import org.jspecify.annotations.NullMarked;
