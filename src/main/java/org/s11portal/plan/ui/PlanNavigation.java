package org.s11portal.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.s11portal.plan.ActionSummary;
import org.springframework.modulith.NamedInterface;

/** The addresses of the plan’s screens, for links from anywhere. */
@NamedInterface("ui")
public final class PlanNavigation {

  static final String PLAN = "plan";
  static final String ACTION = "plan/action";
  static final String IMPORT = "plan/import";

  private PlanNavigation() {}

  /** The plan as the board reads it. */
  public static String plan() {
    return PLAN;
  }

  /** Everything of one action. */
  public static String action(String ref) {
    return ACTION + "/" + URLEncoder.encode(ref, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Everything of one action. */
  public static String action(ActionSummary action) {
    return action(action.refs().getFirst());
  }

  /** Bringing a plan in from a file. */
  public static String importing() {
    return IMPORT;
  }
}
