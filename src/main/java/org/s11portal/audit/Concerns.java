package org.s11portal.audit;

import java.util.stream.Stream;

/**
 * Where the check asks each part of the audit what is worth another look; any number may answer.
 */
interface Concerns {

  Stream<Concern> of(ReturnDetail whole);
}
