package org.s11portal.plan.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.Period;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.util.UriUtils;

/** The addresses of the plan’s screens, for links from anywhere. */
@NamedInterface("ui")
public final class PlanNavigation {

  static final String PLAN = "plan";
  static final String ACTION = "plan/action";
  static final String IMPORT = "plan/import";
  static final String OVERVIEW = "plan/overview";
  static final String TIMELINE = "plan/timeline";
  static final String CHANGES = "plan/changes";
  static final String THEN = "plan/on";
  static final String MINE = "plan/mine";
  static final String LEADS = "plan/leads";

  private PlanNavigation() {}

  /** The plan as the board reads it. */
  public static String plan() {
    return PLAN;
  }

  /** Everything of one action. */
  public static String action(String ref) {
    return ACTION + "/" + UriUtils.encodePathSegment(ref, UTF_8);
  }

  /** The ref that an address of an action carries. */
  static String ref(String segment) {
    try {
      return UriUtils.decode(segment, UTF_8);
    } catch (IllegalArgumentException neverEncoded) {
      return segment;
    }
  }

  /** Everything of one action. */
  public static String action(ActionSummary action) {
    return action(action.refs().getFirst());
  }

  /** The plan as it stood when that day was over. */
  public static String on(LocalDate day) {
    return THEN + "/" + day;
  }

  /** What changed in a time. */
  public static String changes(Period period) {
    var until = period.until().map(day -> "&" + ChangesView.UNTIL + "=" + day).orElse("");
    return CHANGES + "?" + ChangesView.SINCE + "=" + period.after() + until;
  }

  /** The actions of whoever opens it. */
  public static String mine() {
    return MINE;
  }

  /** Bringing a plan in from a file. */
  public static String importing() {
    return IMPORT;
  }
}
