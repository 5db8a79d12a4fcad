package org.s11portal.theme;

/** How often a theme came up in a round, and in how many agencies. */
public record ThemeCount(
    ThemeId theme, String name, long challenges, long findings, long agencies) {

  static ThemeCount of(ThemeFigure figure) {
    return new ThemeCount(
        figure.theme().id(),
        figure.theme().name(),
        figure.challenges(),
        figure.findings(),
        figure.agencies());
  }
}
