package org.s11portal.standards.ui;

import org.springframework.modulith.NamedInterface;

/** The addresses of the standards’ screens, for links from anywhere. */
@NamedInterface("ui")
public final class StandardsNavigation {

  private StandardsNavigation() {}

  /** The newest edition. */
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

  static String anchor(String criterion) {
    return "criterion-" + criterion;
  }
}
