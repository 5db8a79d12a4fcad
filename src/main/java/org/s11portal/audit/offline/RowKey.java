package org.s11portal.audit.offline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.base.Sha256;

/**
 * What the hidden cell of a row holds: the version of the answer it was taken from and a
 * fingerprint of what it said then. A check over both, the criterion and the return shows when a
 * row was moved under another criterion or the key was touched.
 */
record RowKey(long version, String content) {

  private static final Pattern FORM =
      Pattern.compile("v(-?\\d{1,18})\\.([0-9a-f]{16})\\.([0-9a-f]{16})");
  private static final int LENGTH = 16;

  static RowKey of(SaveAnswer answer) {
    return new RowKey(answer.version(), contentOf(answer));
  }

  /** The key in a cell; empty when it is not the one written there for this criterion. */
  static Optional<RowKey> read(String cell, AssessmentId assessment, String code) {
    var form = FORM.matcher(cell.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    var key = new RowKey(Long.parseLong(form.group(1)), form.group(2));
    return Optional.of(key).filter(read -> read.check(assessment, code).equals(form.group(3)));
  }

  String write(AssessmentId assessment, String code) {
    return "v" + version + "." + content + "." + check(assessment, code);
  }

  boolean saysTheSameAs(SaveAnswer answer) {
    return content.equals(contentOf(answer));
  }

  private String check(AssessmentId assessment, String code) {
    return start(assessment.value() + "|" + code + "|" + version + "|" + content);
  }

  private static String contentOf(SaveAnswer answer) {
    return start(
        String.join(
            "\u001f",
            answer.grade().map(grade -> grade.value()).orElse(""),
            SheetText.plain(answer.notApplicableReason()),
            SheetText.plain(answer.narrative()),
            SheetText.plain(answer.impact()),
            Boolean.toString(answer.ready())));
  }

  private static String start(String text) {
    return Sha256.of(text).substring(0, LENGTH);
  }
}
