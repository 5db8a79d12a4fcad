package org.s11portal.opendata;

import java.util.UUID;
import org.s11portal.base.TypedId;

/** One token for the open data. */
public record AccessTokenId(UUID value) implements TypedId {}
