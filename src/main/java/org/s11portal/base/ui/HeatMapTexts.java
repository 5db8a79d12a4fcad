package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

/** The words the heat map says by itself. */
record HeatMapTexts(
    String caption, String name, String lowered, String raised, String none, String keys) {

  static HeatMapTexts inWords() {
    return new HeatMapTexts(
        text("base.heat.caption"),
        text("base.heat.name"),
        text("base.heat.lowered"),
        text("base.heat.raised"),
        text("base.heat.none"),
        text("base.heat.keys"));
  }
}
