package org.s11portal.theme;

import java.time.Instant;
import org.s11portal.identity.UserId;

/**
 * That something belongs to a theme, who said so and when.
 *
 * @param codedUnder the theme it was coded under
 * @param countsUnder the one it counts under now; another where that one was merged
 */
public record CodingDetail(
    ThemeId codedUnder, ThemeId countsUnder, Subject subject, UserId codedBy, Instant codedAt) {}
