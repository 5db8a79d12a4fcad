package org.s11portal.board.ui;

import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.theme.ThemeId;
import org.springframework.modulith.NamedInterface;

/** The addresses of the board’s screens. */
@NamedInterface("ui")
public final class BoardNavigation {

  private BoardNavigation() {}

  public static String summary(RoundId round) {
    return "board/" + round.value();
  }

  /** The summary with one standard chosen, and what it feeds beside it. */
  public static String standard(RoundId round, int standard, Show show) {
    return summary(round) + "?standard=" + standard + "&show=" + show.inAddress();
  }

  public static String agency(RoundId round, AgencyId agency) {
    return summary(round) + "/" + agency.value();
  }

  /** All findings of a round beside the plan. */
  public static String findings(RoundId round) {
    return "findings/" + round.value();
  }

  /** What the board does about the gaps on one criterion. */
  public static String finding(RoundId round, String code) {
    return findings(round) + "/" + code;
  }

  /** A theme and what it feeds. */
  public static String theme(RoundId round, ThemeId theme) {
    return "theme-thread/" + round.value() + "/" + theme.value();
  }

  /** One criterion over all agencies. */
  public static String criterion(RoundId round, String code) {
    return "criterion-thread/" + round.value() + "/" + code;
  }

  /** The whole thread of one criterion of one agency. */
  public static String thread(RoundId round, AgencyId agency, String criterion) {
    return "thread/" + round.value() + "/" + agency.value() + "/" + criterion;
  }
}
