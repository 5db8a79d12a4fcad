package org.s11portal.panel;

import org.s11portal.identity.AgencyId;
import org.s11portal.standards.Grade;

/** A grade a panel gave, beside the agency’s own. */
record GivenGrade(PanelId panel, AgencyId agency, String code, Grade selfGrade, Grade grade) {}
