/**
 * What a submission froze, sealed so that anybody can check it: knows no database and no server.
 */
@NullMarked
package org.s11portal.audit.manifest;

import org.jspecify.annotations.NullMarked;
