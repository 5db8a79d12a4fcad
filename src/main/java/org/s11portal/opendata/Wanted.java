package org.s11portal.opendata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody asks a data set for: at most one value of each filter. */
record Wanted(Map<Filter, String> values) {

  Wanted {
    values = Map.copyOf(values);
  }

  /**
   * Reads the parameters of an address.
   *
   * @throws Declined naming the parameter, when the data set has no such filter, when it is there
   *     twice, or when its value has not the form of one: what is misspelt must not be overlooked,
   *     since the figures would then be of something else
   */
  static Wanted of(Map<String, List<String>> parameters, DataSetDetail dataSet) {
    var values = new EnumMap<Filter, String>(Filter.class);
    parameters.forEach(
        (word, given) -> {
          var filter =
              Filter.called(word)
                  .filter(dataSet.filters()::contains)
                  .orElseThrow(() -> new Declined(Problem.unknownParameter(word, dataSet)));
          if (given.size() != 1) {
            throw new Declined(Problem.twice(filter));
          }
          if (!filter.takes(given.getFirst())) {
            throw new Declined(Problem.notOfItsForm(filter));
          }
          values.put(filter, given.getFirst());
        });
    return new Wanted(values);
  }

  Optional<String> value(Filter filter) {
    return Optional.ofNullable(values.get(filter));
  }

  /**
   * Refuses a value that nothing published has.
   *
   * @throws Declined then, whether it is unknown or only not published
   */
  void requireAmong(Filter filter, Set<String> known) {
    value(filter)
        .filter(value -> !known.contains(value))
        .ifPresent(
            value -> {
              throw new Declined(Problem.nothingOf(filter));
            });
  }

  /** Whether a row is asked for, by whichever of its columns is called like a filter. */
  boolean isMetBy(DataSetDetail dataSet, List<@Nullable Object> cells) {
    var names = dataSet.columns().stream().map(ColumnDetail::name).collect(Collectors.toList());
    return values.entrySet().stream()
        .allMatch(
            wanted -> {
              var column = names.indexOf(wanted.getKey().word());
              return column < 0 || wanted.getValue().equals(String.valueOf(cells.get(column)));
            });
  }
}
