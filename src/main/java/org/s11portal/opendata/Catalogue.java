package org.s11portal.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All data sets by name, in the order in which they explain each other. */
@Component
class Catalogue {

  private final Map<String, DataSet<?>> dataSets = new LinkedHashMap<>();

  Catalogue(
      RoundData rounds,
      StandardData standards,
      ResultData results,
      FigureData figures,
      PlanData plans) {
    Stream.of(rounds.all(), standards.all(), results.all(), figures.all(), plans.all())
        .flatMap(some -> some)
        .forEach(dataSet -> dataSets.put(dataSet.name(), dataSet));
  }

  List<DataSetDetail> details() {
    return dataSets.values().stream().map(DataSet::detail).toList();
  }

  Set<String> names() {
    return dataSets.keySet();
  }

  Optional<DataSet<?>> find(String name) {
    return Optional.ofNullable(dataSets.get(name));
  }
}
