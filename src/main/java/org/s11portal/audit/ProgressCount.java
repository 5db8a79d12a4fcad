package org.s11portal.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many answers of a return exist, are ready and are graded, and when one last changed. */
record ProgressCount(
    UUID assessment, long begun, long ready, long graded, @Nullable Instant lastEdited) {}
