package org.s11portal.theme;

import java.util.List;

/** A theme with what is coded under it in one round. */
public record ThemeFigure(ThemeDetail theme, List<CodingDetail> codings) {

  public long challenges() {
    return codings.stream().filter(one -> one.subject().challenge().isPresent()).count();
  }

  public long findings() {
    return codings.size() - challenges();
  }

  /** In how many agencies it came up. */
  public long agencies() {
    return codings.stream().map(one -> one.subject().about().agency()).distinct().count();
  }
}
