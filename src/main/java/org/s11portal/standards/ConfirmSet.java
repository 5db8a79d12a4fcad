package org.s11portal.standards;

import java.util.Optional;

/**
 * A previewed set, with the names somebody chose for it.
 *
 * @param follows the edition it follows; ancestors that it does not have are left out
 */
public record ConfirmSet(
    SetPreview preview,
    String code,
    String edition,
    String title,
    Optional<StandardSetId> follows) {}
