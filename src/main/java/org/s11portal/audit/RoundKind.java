package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

/** What kind of audit a round is. */
public enum RoundKind {
  /** The yearly audit of the partnership. */
  SECTION_11,
  /** One agency, by dates of its own. */
  SINGLE_AGENCY,
  /** The files of some cases, each looked at by every agency that is asked. */
  CASE_FILE;

  public String words() {
    return text("audit.kind." + this);
  }
}
