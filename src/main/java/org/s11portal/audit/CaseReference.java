package org.s11portal.audit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.s11portal.base.Refused;

/** How a case file is called: a few letters and a number, so that no child’s name fits into it. */
public record CaseReference(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{0,4}-?[0-9]{1,6}");
  private static final int MOST = 20;

  public CaseReference {
    if (!FORM.matcher(value).matches()) {
      throw new Refused("audit.refused.caseReference", value);
    }
  }

  /** As people write several of them: one after the other, with commas, spaces or lines between. */
  public static List<CaseReference> read(String written) {
    return Arrays.stream(written.strip().toUpperCase(Locale.UK).split("[\\s,;]+"))
        .filter(one -> !one.isBlank())
        .map(CaseReference::new)
        .toList();
  }

  static void requireEach(List<CaseReference> cases) {
    if (cases.isEmpty() || cases.size() > MOST) {
      throw new Refused("audit.refused.caseCount", MOST);
    }
    var seen = new HashSet<CaseReference>();
    cases.stream()
        .filter(one -> !seen.add(one))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new Refused("audit.refused.caseTwice", twice.value());
            });
  }

  /** As a round keeps them. */
  static String joined(List<CaseReference> cases) {
    return cases.stream().map(CaseReference::value).collect(Collectors.joining(" "));
  }
}
