package org.s11portal.opendata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description says what is answered: read by a library that is not the portal’s, and held
 * against the answers.
 */
@PortalTest
class DescriptionTest {

  private static final String UNKNOWN = text("opendata.problem.unknownParameter.title");

  @Autowired private ApplicationContext context;
  @Autowired private WebApplicationContext web;
  @Autowired private AccessTokens tokens;
  @Autowired private Catalogue catalogue;

  private Client client;
  private String token = "";
  private String document = "";
  private OpenAPI api = new OpenAPI();

  @BeforeEach
  void aPublishedRoundAndItsDescription() {
    client = new Client(web);
    OpenDataScene.published(context).corrected("2");
    token = Client.token(tokens);
    document = Client.text(client.fetch(ApiAddress.DESCRIPTION, token));
    var options = new ParseOptions();
    options.setResolve(true);
    var read = new OpenAPIV3Parser().readContents(document, List.of(), options);
    assertThat(read.getMessages()).isEmpty();
    api = read.getOpenAPI();
  }

  @Test
  void anotherReaderTakesItForOpenApi31() {
    assertThat(api.getOpenapi()).isEqualTo("3.1.0");
    assertThat(api.getPaths()).hasSize(3 * catalogue.details().size());
    assertThat(api.getComponents().getSecuritySchemes()).containsOnlyKeys("token", "session");
  }

  @Test
  void everyPathInItAnswersInEveryFormItNames() {
    api.getPaths()
        .forEach(
            (path, item) ->
                found(item)
                    .keySet()
                    .forEach(
                        type -> {
                          var answer = client.get(path, token).header("Accept", type).exchange();
                          assertThat(answer).as(path).hasStatusOk();
                          assertThat(answer.getResponse().getContentType()).isEqualTo(type);
                        }));
  }

  /** The forms in which a path is answered. */
  private static Content found(PathItem item) {
    return requireNonNull(item.getGet().getResponses().get("200")).getContent();
  }

  /** A schema lets through what has all its fields and no other. */
  @Test
  void everyAnswerIsAsItsSchemaSays() {
    api.getPaths()
        .forEach(
            (path, item) -> {
              var json = found(item).get("application/json");
              if (json != null) {
                var schema = json.getSchema().get$ref();
                var answer = client.fetch(path, token);
                assertThat(Client.json(answer).get("rows").size()).as(path).isPositive();
                assertThat(wrong(schema, answer)).as(path).isEmpty();
              }
            });
  }

  @Test
  void theHeaderOfACsvIsTheFieldsOfTheRowInTheirOrder() {
    for (var dataSet : catalogue.details()) {
      var row = Client.text(client.fetch(ApiAddress.of(dataSet.name(), DataFormat.CSV), token));
      var described = schema(DescribedComponents.row(dataSet));
      assertThat(row.lines().findFirst().orElseThrow().substring(1).split(","))
          .containsExactlyElementsOf(described.get("properties").propertyNames());
    }
  }

  @Test
  void aProblemIsAsItsSchemaSays() {
    var problems =
        List.of(
            client.portal().get().uri(ApiAddress.DATA + "/results").exchange(),
            client.fetch(ApiAddress.DATA + "/results?round=..", token),
            client.fetch(ApiAddress.DATA + "/results?round=none", token),
            client.fetch(ApiAddress.DATA + "/none", token));
    assertThat(problems)
        .allSatisfy(
            problem ->
                assertThat(wrong("#/components/schemas/Problem", problem))
                    .as(Client.text(problem))
                    .isEmpty());
  }

  @Test
  void everyParameterInItIsTakenAndNoOther() {
    for (var dataSet : catalogue.details()) {
      var path = ApiAddress.DATA + "/" + dataSet.name();
      for (var filter : Filter.values()) {
        var answer = client.fetch(path + "?" + filter.word() + "=zz", token);
        // A value that nothing has, or that has not its form; but never an unknown name.
        assertThat(Client.json(answer).get("title"))
            .as(path + " " + filter)
            .extracting(title -> title != null && title.asString().equals(UNKNOWN))
            .isNotEqualTo(
                names(requireNonNull(api.getPaths().get(path)).getGet()).contains(filter.word()));
      }
    }
  }

  private Set<String> names(Operation operation) {
    return operation.getParameters().stream().map(this::name).collect(Collectors.toSet());
  }

  private String name(Parameter parameter) {
    return parameter.getName() != null
        ? parameter.getName()
        : parameter.get$ref().substring(parameter.get$ref().lastIndexOf('/') + 1);
  }

  @Test
  void everythingInItIsExplainedAndExamplesAreOfTheirType() {
    for (var dataSet : catalogue.details()) {
      var properties = schema(DescribedComponents.row(dataSet)).get("properties");
      properties
          .properties()
          .forEach(
              property -> {
                var described = (ObjectNode) property.getValue();
                assertThat(described.get("description").asString()).endsWith(".");
                assertThat(
                        errors(described.toString(), described.get("examples").get(0).toString()))
                    .as(dataSet.name() + " " + property.getKey())
                    .isEmpty();
              });
    }
  }

  private JsonNode schema(String name) {
    return Client.read(document).at("/components/schemas/" + name);
  }

  /** What of an answer is not as a schema of the document says. */
  private Collection<?> wrong(String reference, MvcTestResult answer) {
    var whole = (ObjectNode) Client.read(document);
    whole.put("$ref", reference);
    return errors(whole.toString(), Client.text(answer));
  }

  private static Collection<?> errors(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(
            json,
            InputFormat.JSON,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
