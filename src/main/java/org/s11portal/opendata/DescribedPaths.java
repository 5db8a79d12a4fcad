package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be fetched where, in the words of OpenAPI: each data set by three addresses. */
final class DescribedPaths {

  private DescribedPaths() {}

  static Map<String, Object> of(List<DataSetDetail> dataSets) {
    var paths = new LinkedHashMap<String, Object>();
    for (var dataSet : dataSets) {
      paths.put(ApiAddress.DATA + "/" + dataSet.name(), path(dataSet, "", DataFormat.values()));
      for (var format : DataFormat.values()) {
        paths.put(
            ApiAddress.of(dataSet.name(), format), path(dataSet, "-" + format.ending(), format));
      }
    }
    return paths;
  }

  private static Map<String, Object> path(
      DataSetDetail dataSet, String ending, DataFormat... formats) {
    var get = new LinkedHashMap<String, Object>();
    get.put("operationId", dataSet.name() + ending);
    get.put("tags", List.of(dataSet.name()));
    get.put("summary", dataSet.title());
    get.put("description", dataSet.meaning());
    get.put(
        "parameters",
        dataSet.filters().stream()
            .sorted()
            .map(filter -> reference("parameters", filter.word()))
            .toList());
    get.put("responses", answers(dataSet, formats));
    return Map.of("get", get);
  }

  private static Map<String, Object> answers(DataSetDetail dataSet, DataFormat... formats) {
    var answers = new LinkedHashMap<String, Object>();
    answers.put("200", found(dataSet, formats));
    answers.put("304", Map.of("description", text("opendata.api.unchanged")));
    DescribedComponents.PROBLEMS.forEach(
        (status, name) -> answers.put(status, reference("responses", name)));
    if (formats.length == 1) {
      // What the address names need not be accepted.
      answers.remove(DescribedComponents.NOT_ACCEPTABLE);
    }
    return answers;
  }

  private static Map<String, Object> found(DataSetDetail dataSet, DataFormat... formats) {
    var content = new LinkedHashMap<String, Object>();
    Arrays.stream(formats)
        .forEach(format -> content.put(format.mediaType(), body(dataSet, format)));
    return Map.of(
        "description",
        dataSet.title(),
        "headers",
        Map.of(
            "ETag",
            Map.of("description", text("opendata.api.etag"), "schema", Map.of("type", "string"))),
        "content",
        content);
  }

  private static Map<String, Object> body(DataSetDetail dataSet, DataFormat format) {
    return Map.of(
        "schema",
        switch (format) {
          case JSON -> reference("schemas", DescribedComponents.table(dataSet));
          case CSV ->
              Map.of("type", "string", "description", text("opendata.api.csv", header(dataSet)));
        });
  }

  private static String header(DataSetDetail dataSet) {
    return String.join(",", dataSet.columns().stream().map(ColumnDetail::name).toList());
  }

  static Map<String, Object> reference(String kind, String name) {
    return Map.of("$ref", "#/components/" + kind + "/" + name);
  }
}
