package org.s11portal.audit;

import org.s11portal.audit.manifest.Manifest;

/** One version of a return, as it was handed in and for ever. */
public record ReturnVersion(ReturnDetail whole, SubmissionDetail submission, Manifest manifest) {}
