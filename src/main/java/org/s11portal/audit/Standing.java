package org.s11portal.audit;

import java.util.UUID;

/** Where an assessment stood a moment ago. */
record Standing(UUID id, AssessmentStatus status, String round) {}
