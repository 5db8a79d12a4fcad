package org.s11portal.audit;

import java.util.UUID;
import org.s11portal.base.TypedId;

/** One comment on an answer. */
public record CommentId(UUID value) implements TypedId {}
