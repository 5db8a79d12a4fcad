package org.s11portal.standards.ui;

import org.s11portal.standards.CriterionId;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.modulith.NamedInterface;

/** The addresses of the standards’ screens, for links from anywhere. */
@NamedInterface("ui")
public final class StandardsNavigation {

  static final String EDITIONS = "standards/editions";
  static final String IMPORT = "standards/import";
  static final String DRAFT = "standards/:edition/draft";
  static final String NAME = "standards/:edition/draft/name";
  static final String SCALE = "standards/:edition/draft/scale";
  static final String NEW_STANDARD = "standards/:edition/draft/standard";
  static final String STANDARD = "standards/:edition/draft/standard/:standard";
  static final String NEW_CRITERION = "standards/:edition/draft/standard/:standard/criterion";
  static final String CRITERION = "standards/:edition/draft/criterion/:criterion";
  static final String CONSULTATION = "standards/:edition/consultation";
  static final String COMMENTS = "standards/:edition/comments";
  static final String CHANGES = "standards/:edition/changes";

  private StandardsNavigation() {}

  /** The edition in force. */
  public static String standards() {
    return "standards";
  }

  /** One edition. */
  public static String edition(String edition) {
    return "standards/" + edition;
  }

  /** The place of one criterion in an edition. */
  public static String criterion(String edition, String criterion) {
    return edition(edition) + "#" + anchor(criterion);
  }

  /** What changed in an edition since the one it follows. */
  public static String changes(String edition) {
    return edition(edition) + "/changes";
  }

  /** Where an agency says what it thinks of an edition that is out for consultation. */
  public static String consultation(String edition) {
    return edition(edition) + "/consultation";
  }

  static String comments(StandardSetDetail set) {
    return edition(set.edition()) + "/comments";
  }

  static String draft(StandardSetDetail set) {
    return edition(set.edition()) + "/draft";
  }

  static String name(StandardSetDetail set) {
    return draft(set) + "/name";
  }

  static String scale(StandardSetDetail set) {
    return draft(set) + "/scale";
  }

  static String newStandard(StandardSetDetail set) {
    return draft(set) + "/standard";
  }

  static String standard(StandardSetDetail set, int number) {
    return newStandard(set) + "/" + number;
  }

  static String newCriterion(StandardSetDetail set, int standard) {
    return standard(set, standard) + "/criterion";
  }

  static String criterion(StandardSetDetail set, CriterionId criterion) {
    return draft(set) + "/criterion/" + criterion.value();
  }

  static String anchor(String criterion) {
    return "criterion-" + criterion;
  }
}
