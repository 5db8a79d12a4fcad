package org.s11portal.audit.ui;

import org.s11portal.audit.RoundId;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.AgencyId;
import org.springframework.modulith.NamedInterface;

/** The addresses of the audit’s screens, for links from anywhere. */
@NamedInterface("ui")
public final class AuditNavigation {

  private AuditNavigation() {}

  /** An agency’s own audit. */
  public static String home() {
    return "audit";
  }

  /** The same, where it is asked in several. */
  public static String home(RoundId round) {
    return in(round, home());
  }

  private static String in(RoundId round, String page) {
    return page + "?" + RoundOnScreen.PARAMETER + "=" + round.value();
  }

  /** The page on which the agency answers one criterion. */
  public static String answer(String criterion) {
    return "audit/" + criterion;
  }

  /** The same, where the agency is asked in several audits. */
  public static String answer(RoundId round, String criterion) {
    return in(round, answer(criterion));
  }

  /** The return as a workbook, to fill in without a connection. */
  public static String offline() {
    return "audit/offline";
  }

  /** Every criterion as a task, with whom it was given to. */
  public static String tasks() {
    return "audit/tasks";
  }

  /** What is missing, sign-off and declaration. */
  public static String check() {
    return "audit/check";
  }

  /** The same, where the agency is asked in several audits. */
  public static String check(RoundId round) {
    return in(round, check());
  }

  /** The agency’s own return of a round, to read and print. */
  public static String copy(RoundId round) {
    return "audit/copy/" + round.value();
  }

  /** The agency’s own returns of all rounds. */
  public static String past() {
    return "audit/past";
  }

  /** What an agency keeps as evidence. */
  public static String evidence() {
    return "evidence";
  }

  /** One of the documents an agency keeps. */
  public static String evidence(DocumentId document) {
    return "evidence/" + document.value();
  }

  /** All rounds, for officers. */
  public static String rounds() {
    return "rounds";
  }

  /** One round with the returns of its agencies, for officers. */
  public static String round(RoundId round) {
    return "rounds/" + round.value();
  }

  /** Opening a round. */
  public static String openRound() {
    return "rounds/open";
  }

  /** What of a round may still change. */
  public static String amend(RoundId round) {
    return round(round) + "/amend";
  }

  /** One agency’s return, for those who scrutinise it. */
  public static String returnOf(RoundId round, AgencyId agency) {
    return "returns/" + round.value() + "/" + agency.value();
  }

  /** One version of that return, as it was handed in. */
  public static String version(RoundId round, AgencyId agency, int number) {
    return returnOf(round, agency) + "/version/" + number;
  }

  /** What changed from one version of that return to the next. */
  public static String changes(RoundId round, AgencyId agency, int to) {
    return returnOf(round, agency) + "/changes/" + to;
  }

  /** The place of one criterion on that page. */
  public static String returnOf(RoundId round, AgencyId agency, String criterion) {
    return returnOf(round, agency) + "#" + anchor(criterion);
  }

  static String anchor(String criterion) {
    return "criterion-" + criterion;
  }
}
