package org.s11portal.theme;

/** Whether anything is coded under a theme any more. */
public enum ThemeStatus {
  IN_USE,
  /** Another theme took over what was coded here. */
  MERGED,
  RETIRED
}
