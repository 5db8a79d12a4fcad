package org.s11portal.audit;

import org.s11portal.identity.UserId;

/** Where the audit asks who sits on the panel of a return; the panel module answers. */
public interface ScrutinyAccess {

  boolean sitsOn(UserId person, AssessmentId assessment);
}
