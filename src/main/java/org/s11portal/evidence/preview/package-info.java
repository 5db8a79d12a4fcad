/**
 * Makes what a document says fit to be looked at. Runs in a process of its own, which is given one
 * file, little memory and little time, because the files come from anywhere.
 */
@NullMarked
package org.s11portal.evidence.preview;

import org.jspecify.annotations.NullMarked;
