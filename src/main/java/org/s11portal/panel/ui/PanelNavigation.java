package org.s11portal.panel.ui;

import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.PanelId;
import org.springframework.modulith.NamedInterface;

/** The addresses of the panels’ screens, for links from anywhere. */
@NamedInterface("ui")
public final class PanelNavigation {

  static final String ROUND = "round";
  static final String STATUS = "status";
  static final String PANEL = "panel";

  private PanelNavigation() {}

  /** The schedule of the current round. */
  public static String schedule() {
    return "panels";
  }

  /** The schedule of one round. */
  public static String schedule(RoundId round) {
    return schedule() + "?" + ROUND + "=" + round.value();
  }

  /** The desk of one panel, where its work stands. */
  public static String desk(PanelId panel) {
    return schedule() + "/" + panel.value();
  }

  /** What it is given before it sits. */
  public static String pack(PanelId panel) {
    return "panel-pack/" + panel.value();
  }

  /**
   * The panel an address names.
   *
   * @throws NotFound when it names none
   */
  static PanelId panel(String written) {
    try {
      return new PanelId(UUID.fromString(written));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  /** One item of its agenda: a criterion by its code, or the opening. */
  public static String desk(PanelId panel, String item) {
    return desk(panel) + "/" + item;
  }

  /** The challenges of the current round. */
  public static String challenges() {
    return "challenges";
  }

  /** The challenges of one round. */
  public static String challenges(RoundId round) {
    return challenges() + "?" + ROUND + "=" + round.value();
  }

  /** One challenge, on the desk of its panel. */
  public static String challenge(ChallengeDetail challenge) {
    return desk(challenge.panel(), challenge.code());
  }

  /** One’s own dates in one’s own calendar program. */
  public static String myCalendar() {
    return "my-calendar";
  }

  /** The interests that those who scrutinise have declared. */
  public static String interests() {
    return "interests";
  }

  /** An agency’s own panels. */
  public static String ourPanel() {
    return "our-panel";
  }

  /** One of them, for an agency that has several. */
  public static String ourPanel(PanelId panel) {
    return ourPanel() + "?" + PANEL + "=" + panel.value();
  }
}
