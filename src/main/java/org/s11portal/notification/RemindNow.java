package org.s11portal.notification;

import java.time.Instant;
import java.util.Set;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;

/**
 * An officer’s reminder to several agencies.
 *
 * @param words the officer’s own; may be blank
 * @param occasion when the officer asked for it: asked twice, it is still one
 */
public record RemindNow(RoundId round, Set<AssessmentId> returns, String words, Instant occasion) {}
