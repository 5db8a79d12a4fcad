package org.s11portal.standards.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.StandardSetDefinition.Band;
import org.s11portal.standards.StandardSetDefinition.CriterionDefinition;

/** Makes a criterion of each row, with the words its columns hold. */
final class CriterionAssembly {

  private static final int TITLE_OF_QUESTION = 60;
  private static final Set<String> NEW = Set.of("", "new", "none", "n a");

  private final Findings findings;
  private final StandardAssembly standards;
  private final Map<String, String> gradeOfHeading = new HashMap<>();
  private final Map<Integer, List<CriterionDefinition>> criteria = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  CriterionAssembly(Findings findings, List<Band> scale, StandardAssembly standards) {
    this.findings = findings;
    this.standards = standards;
    for (var band : scale) {
      for (var spelling : List.of(band.key(), band.word(), band.key() + " " + band.word())) {
        gradeOfHeading.putIfAbsent(Fold.of(spelling), band.key());
      }
    }
  }

  void add(ReadSet.Row row) {
    var standard = standards.of(row);
    var of = criteria.computeIfAbsent(standard, number -> new ArrayList<>());
    var code = row.text(Column.CODE);
    if (code.isEmpty()) {
      code = standard + "." + (of.size() + 1);
      findings.doubt(row.in(Column.CODE), "standards.doubt.noCode", code);
    }
    if (!codes.add(code)) {
      findings.stop(row.in(Column.CODE), "standards.doubt.codeTwice", code);
    }
    if (row.text(Column.QUESTION).isEmpty()) {
      findings.doubt(row.in(Column.QUESTION), "standards.doubt.noQuestion", code);
    }
    Fits.within(findings, row.in(Column.CODE), code, Lengths.CODE);
    row.texts()
        .forEach((column, words) -> Fits.within(findings, row.in(column), words, Lengths.TEXT));
    of.add(
        new CriterionDefinition(
            code,
            title(row),
            row.text(Column.QUESTION),
            row.text(Column.GUIDANCE),
            row.text(Column.GOOD),
            row.text(Column.EVIDENCE),
            descriptors(row),
            Optional.of(row.text(Column.ANCESTOR)).filter(from -> !NEW.contains(Fold.of(from))),
            audience(row)));
  }

  private String title(ReadSet.Row row) {
    if (!row.texts().containsKey(Column.CRITERION_TITLE)) {
      return Shorter.of(row.text(Column.QUESTION), TITLE_OF_QUESTION);
    }
    var title = row.text(Column.CRITERION_TITLE);
    Fits.within(findings, row.in(Column.CRITERION_TITLE), title, Lengths.CRITERION_TITLE);
    return title;
  }

  private Map<String, String> descriptors(ReadSet.Row row) {
    var descriptors = new LinkedHashMap<String, String>();
    row.grades()
        .forEach(
            (heading, words) -> {
              var grade = grade(heading);
              Fits.within(findings, row.place().in(heading), words, Lengths.TEXT);
              if (grade.isEmpty()) {
                findings.doubt(new Place("", heading), "standards.doubt.column", heading);
                findings.unplace(row.place().in(heading), words);
              } else if (!words.isEmpty()) {
                descriptors.put(grade.get(), words);
              }
            });
    return descriptors;
  }

  private Optional<String> grade(String heading) {
    var folded = Fold.of(heading);
    var bare =
        folded.replaceFirst(
            "^(descriptor|grade|score|rating|level|meaning|means)( (of|for|at))? ", "");
    return Optional.ofNullable(gradeOfHeading.get(folded))
        .or(() -> Optional.ofNullable(gradeOfHeading.get(bare)));
  }

  private Set<AgencyKind> audience(ReadSet.Row row) {
    var unknown = new ArrayList<String>();
    var kinds = Words.kinds(row.text(Column.AUDIENCE), unknown);
    for (var one : unknown) {
      findings.doubt(row.in(Column.AUDIENCE), "standards.doubt.audience", one);
      findings.unplace(row.in(Column.AUDIENCE), one);
    }
    return kinds;
  }

  List<CriterionDefinition> of(int standard) {
    return criteria.getOrDefault(standard, List.of());
  }
}
