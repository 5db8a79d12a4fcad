package org.s11portal.panel.ui;

import org.s11portal.panel.DeskSheet;

/** A part of the desk that shows what others do, without touching what is being typed in it. */
interface Following {
  void follow(DeskSheet sheet);
}
