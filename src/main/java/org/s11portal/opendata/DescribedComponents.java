package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows, parameters and problems that the paths speak of, in the words of OpenAPI. */
final class DescribedComponents {

  static final String NOT_ACCEPTABLE = "406";

  /** What may be answered instead of data, by status. */
  static final Map<String, String> PROBLEMS = problems();

  private static final String DESCRIPTION = "description";
  private static final String SCHEMA = "schema";

  private DescribedComponents() {}

  private static Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    problems.put("400", "BadParameter");
    problems.put("401", "NoAccess");
    problems.put("403", "NotForYou");
    problems.put("404", "NothingThere");
    problems.put("405", "ReadOnly");
    problems.put(NOT_ACCEPTABLE, "NotAcceptable");
    problems.put("429", "TooMany");
    return problems;
  }

  static Map<String, Object> of(List<DataSetDetail> dataSets) {
    var components = new LinkedHashMap<String, Object>();
    components.put("securitySchemes", accesses());
    components.put("parameters", parameters());
    components.put("responses", responses());
    components.put("schemas", schemas(dataSets));
    return components;
  }

  private static Map<String, Object> accesses() {
    return Map.of(
        "token",
        Map.of("type", "http", "scheme", "bearer", DESCRIPTION, text("opendata.api.token")),
        "session",
        Map.of(
            "type",
            "apiKey",
            "in",
            "cookie",
            "name",
            "JSESSIONID",
            DESCRIPTION,
            text("opendata.api.session")));
  }

  private static Map<String, Object> parameters() {
    return Stream.of(Filter.values())
        .collect(Collectors.toMap(Filter::word, DescribedComponents::parameter));
  }

  private static Map<String, Object> parameter(Filter filter) {
    return Map.of(
        "name",
        filter.word(),
        "in",
        "query",
        "required",
        false,
        DESCRIPTION,
        filter.meaning(),
        SCHEMA,
        Map.of("type", "string", "pattern", filter.form()),
        "example",
        filter.example());
  }

  private static Map<String, Object> responses() {
    var responses = new LinkedHashMap<String, Object>();
    PROBLEMS
        .values()
        .forEach(
            name ->
                responses.put(
                    name,
                    Map.of(
                        DESCRIPTION,
                        text("opendata.api.problem." + name),
                        "content",
                        Map.of(
                            Problem.MEDIA_TYPE,
                            Map.of(SCHEMA, DescribedPaths.reference("schemas", "Problem"))))));
    return responses;
  }

  private static Map<String, Object> schemas(List<DataSetDetail> dataSets) {
    var schemas = new LinkedHashMap<String, Object>();
    schemas.put("Problem", problem());
    for (var dataSet : dataSets) {
      var properties = new LinkedHashMap<String, Object>();
      dataSet.columns().forEach(column -> properties.put(column.name(), property(column)));
      schemas.put(row(dataSet), exactly(dataSet.meaning(), properties));
      schemas.put(table(dataSet), tableOf(dataSet));
    }
    return schemas;
  }

  private static Map<String, Object> tableOf(DataSetDetail dataSet) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("dataSet", Map.of("const", dataSet.name()));
    properties.put("terms", Map.of("type", "string", DESCRIPTION, text("opendata.api.terms")));
    properties.put(
        "rows",
        Map.of("type", "array", "items", DescribedPaths.reference("schemas", row(dataSet))));
    return exactly(dataSet.title(), properties);
  }

  /** An object that has all these properties and no other. */
  private static Map<String, Object> exactly(String meaning, Map<String, Object> properties) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put(DESCRIPTION, meaning);
    schema.put("properties", properties);
    schema.put("required", List.copyOf(properties.keySet()));
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> property(ColumnDetail column) {
    var property = new LinkedHashMap<String, Object>();
    var type = column.type();
    property.put("type", column.optional() ? List.of(type.schema(), "null") : type.schema());
    type.format().ifPresent(format -> property.put("format", format));
    if (type == ColumnType.LIST) {
      property.put("items", Map.of("type", "string"));
    }
    property.put(DESCRIPTION, column.meaning());
    property.put("examples", List.of(type.read(column.example())));
    return property;
  }

  private static Map<String, Object> problem() {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put(DESCRIPTION, text("opendata.api.problem"));
    schema.put(
        "properties",
        Map.of(
            "title",
            Map.of("type", "string"),
            "status",
            Map.of("type", "integer"),
            "detail",
            Map.of("type", "string", DESCRIPTION, text("opendata.api.problem.detail")),
            "parameter",
            Map.of("type", "string", DESCRIPTION, text("opendata.api.problem.parameter"))));
    schema.put("required", List.of("title", "status", "detail"));
    schema.put("additionalProperties", false);
    return schema;
  }

  static String row(DataSetDetail dataSet) {
    return camel(dataSet.name()) + "Row";
  }

  static String table(DataSetDetail dataSet) {
    return camel(dataSet.name()) + "Table";
  }

  private static String camel(String name) {
    return Stream.of(name.split("-"))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }
}
