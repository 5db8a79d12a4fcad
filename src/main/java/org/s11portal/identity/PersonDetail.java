package org.s11portal.identity;

import java.util.Optional;
import java.util.Set;

/** Somebody who may sign in: name, post, agency and roles. */
public record PersonDetail(
    UserId user,
    String name,
    Optional<String> jobTitle,
    Optional<String> email,
    Optional<AgencyId> agency,
    Set<String> roles) {}
