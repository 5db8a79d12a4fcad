package org.s11portal.plan.ui;

import java.util.List;
import org.s11portal.plan.ActionDetail;

/** Actions that are looked at together, under a title. */
record PlanGroup(String title, List<ActionDetail> actions) {}
