package org.s11portal.base.ui.help;

import static org.s11portal.base.Texts.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Something people do in the portal, and the realm’s roles that do it. */
enum HelpTopic {
  ANSWER("agency-contributor", "agency-lead"),
  TOGETHER("agency-lead", "agency-contributor"),
  EVIDENCE("agency-contributor", "agency-lead"),
  CHECK("agency-lead", "agency-signoff"),
  CHALLENGES("agency-lead"),
  ROUND("safeguarding-officer", "business-manager"),
  EVIDENCE_WATCH("safeguarding-officer", "business-manager"),
  PANEL("panel-member", "panel-chair"),
  CHAIR("panel-chair"),
  DATES("safeguarding-officer", "agency-lead", "panel-member", "panel-chair"),
  PUBLISH("independent-chair"),
  BOARD("board-member", "independent-chair", "safeguarding-officer", "business-manager"),
  THEMES("safeguarding-officer", "business-manager"),
  CODING("safeguarding-officer"),
  TEMPLATE("safeguarding-officer"),
  RESULTS("safeguarding-officer", "agency-lead", "agency-signoff"),
  OPEN_DATA("business-manager", "board-member", "independent-chair", "safeguarding-officer"),
  PLAN("business-manager"),
  MEETINGS("safeguarding-officer", "business-manager", "board-member", "independent-chair"),
  PLAN_LEADS(
      "board-member",
      "independent-chair",
      "agency-lead",
      "panel-chair",
      "safeguarding-officer",
      "business-manager"),
  STANDARDS("business-manager"),
  CONSULTATION("agency-contributor", "agency-lead", "agency-signoff"),
  LETTERS("safeguarding-officer", "business-manager"),
  EVERYBODY();

  @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that never changes
  private final Set<String> roles;

  HelpTopic(String... roles) {
    this.roles = Set.of(roles);
  }

  /** Whether somebody with these roles does this. */
  boolean isFor(Collection<String> held) {
    return held.stream().anyMatch(roles::contains);
  }

  /** Its address on the page. */
  String anchor() {
    return "help-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title() {
    return words("title");
  }

  String intro() {
    return words("intro");
  }

  /** What to do, one step after the other. */
  List<String> steps() {
    return words("steps").lines().filter(step -> !step.isBlank()).toList();
  }

  private String words(String part) {
    return text("base.help." + name() + "." + part);
  }
}
