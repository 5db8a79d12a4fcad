package org.s11portal.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.base.Refused;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.TableFile;

/** Reads a plan out of a file, deciding nothing: what is doubtful is said, not mended. */
public final class PlanReader {

  private static final List<DoubtRule> RULES =
      List.of(
          new RefsAreUsedOnce(),
          new RefsFitTheirPriority(),
          new ContinuationsHaveNoRef(),
          new CellsAreFilled(),
          new DueDatesAreDates(),
          new StatusesAreKnown(),
          new YearsFitThePlan(),
          new MonthsAreSpelledRight(),
          new AmendmentsAreNotOnlyProse(),
          new DueDatesAwaitNoDecision(),
          new CompletedStillApplies(),
          new CompletedRestsOnNothingOpen(),
          new ProgressAgreesWithStatus(),
          new CrossReferencesAreMutual(),
          new TwinsAreTheSame(),
          new NamesAreSpelledOneWay(),
          new CharactersAreWhole());

  private PlanReader() {}

  /**
   * Reads the plan in this file.
   *
   * @throws Refused when it holds no plan that can be read
   */
  public static PlanReading read(InputStream content) throws IOException {
    return read(TableFile.readAny(TableFile.bytes(content)), HeadingWords.NONE);
  }

  /**
   * Reads the plan in these sheets, with what people have said of its headings.
   *
   * @throws Refused when they hold no plan that can be read
   */
  public static PlanReading read(List<Sheet> sheets, HeadingWords words) {
    var assembly = new PlanAssembly(words);
    var beside = new KeptBeside();
    for (var sheet : sheets) {
      if (KeptBeside.isOne(sheet)) {
        beside.add(sheet);
      } else {
        assembly.add(sheet);
      }
    }
    var read = beside.with(assembly.reading());
    var doubts =
        Stream.concat(
                read.doubts().stream(), RULES.stream().flatMap(rule -> rule.doubts(read).stream()))
            .distinct()
            .sorted(Comparator.comparingInt(Doubt::row))
            .toList();
    return new PlanReading(
        read.priorities(), read.crossReferences(), doubts, read.unplaced(), read.kept());
  }
}
