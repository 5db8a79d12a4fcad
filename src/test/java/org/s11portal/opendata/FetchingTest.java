package org.s11portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.table.TableFile;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a program gets that fetches the open data, in whichever form and however it asks. */
@PortalTest
class FetchingTest {

  private static final String DATA = ApiAddress.DATA + "/";

  @Autowired private ApplicationContext context;
  @Autowired private WebApplicationContext web;
  @Autowired private ModerationSummaries summaries;
  @Autowired private AccessTokens tokens;
  @Autowired private Catalogue catalogue;
  @Autowired private JdbcTemplate database;

  private Client client;
  private String token = "";
  private OpenDataScene scene;

  @BeforeEach
  void oneOfTwoAgenciesIsPublished() {
    client = new Client(web);
    scene = OpenDataScene.published(context);
    token = Client.token(tokens);
  }

  private JsonNode rows(String address) {
    return client.json(DATA + address, token).get("rows");
  }

  private List<CSVRecord> csv(String address) throws IOException {
    var text = Client.text(client.fetch(DATA + address, token));
    assertThat(text).startsWith("\uFEFF");
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text.substring(1)))
        .getRecords();
  }

  @Test
  void aResultSaysWhatTheAgencySaidAndWhatThePanelDecided() {
    var lowered = rows("results").get(0);

    assertThat(lowered.get("round").asString()).isEqualTo("2015-16");
    assertThat(lowered.get("agency").asString()).isEqualTo("bchc");
    assertThat(lowered.get("standard").asInt()).isEqualTo(1);
    assertThat(lowered.get("criterion").asString()).isEqualTo("1.1");
    assertThat(lowered.get("selfGrade").asString()).isEqualTo("3");
    assertThat(lowered.get("gradeWord").asString()).isEqualTo("Partly met");
    assertThat(lowered.get("gradeOrder").asInt()).isEqualTo(1);
    assertThat(lowered.get("shift").asInt()).isEqualTo(-2);
    assertThat(lowered.get("gap").asBoolean()).isTrue();
    assertThat(lowered.get("publishedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    assertThat(lowered.get("corrected").asBoolean()).isFalse();
  }

  @Test
  void whoIsNotPublishedIsNowhere() {
    for (var dataSet : catalogue.details()) {
      for (var format : DataFormat.values()) {
        var text = Client.text(client.fetch(ApiAddress.of(dataSet.name(), format), token));
        assertThat(text).as(dataSet.name()).doesNotContainIgnoringCase("yos", "in the other");
      }
    }
    assertThat(rows("agencies").size()).isEqualTo(1);
    assertThat(client.fetch(DATA + "results?agency=yos", token)).hasStatus(404);
  }

  @Test
  void nothingAnybodyWroteIsInIt() {
    scene.corrected("2");
    for (var dataSet : catalogue.details()) {
      var text = Client.text(client.fetch(ApiAddress.of(dataSet.name(), DataFormat.JSON), token));
      assertThat(text)
          .as(dataSet.name())
          .doesNotContain(
              "We do this",
              "One team of six",
              "The sample was misread",
              "Words of a report",
              "Do something",
              "Meant in words");
    }
  }

  @Test
  void theSameRowsAreInBothForms() throws IOException {
    for (var dataSet : catalogue.details()) {
      var rows = rows(dataSet.name());
      var csv = csv(dataSet.name() + ".csv");
      assertThat(csv).as(dataSet.name()).hasSize(rows.size());
      for (int i = 0; i < csv.size(); i++) {
        for (var column : dataSet.columns()) {
          var value = rows.get(i).get(column.name());
          if (value.isValueNode()) {
            assertThat(csv.get(i).get(column.name()))
                .as(column.name())
                .isEqualTo(value.isNull() ? "" : value.asString());
          }
        }
      }
    }
  }

  @Test
  void theAddressOrTheCallerChoosesTheForm() {
    assertThat(type("results", "*/*")).isEqualTo("application/json");
    assertThat(type("results", "text/csv, application/json;q=0.5")).startsWith("text/csv");
    assertThat(type("results", "text/csv;q=0.2, application/json")).isEqualTo("application/json");
    assertThat(type("results.csv", "application/json")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(type("results.json", "text/csv")).isEqualTo("application/json");
    assertThat(client.get(DATA + "results", token).header("Accept", "text/html"))
        .hasStatus(406)
        .hasContentType(Problem.MEDIA_TYPE);
  }

  private String type(String address, String accept) {
    return String.valueOf(
        client
            .get(DATA + address, token)
            .header(HttpHeaders.ACCEPT, accept)
            .exchange()
            .getResponse()
            .getContentType());
  }

  @Test
  void aFileIsToBeKeptUnderANameOfItsOwn() {
    var response = client.fetch(DATA + "results.csv?round=2015-16", token).getResponse();

    assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION))
        .isEqualTo("attachment; filename=\"results-2015-16.csv\"");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache, private");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    var address = DATA + "results.json";
    var etag = String.valueOf(client.fetch(address, token).getResponse().getHeader("ETag"));
    assertThat(etag).startsWith("\"");

    var again = client.get(address, token).header("If-None-Match", etag).exchange();
    assertThat(again).hasStatus(304);
    assertThat(again.getResponse().getContentAsByteArray()).isEmpty();

    scene.corrected("2");
    assertThat(client.get(address, token).header("If-None-Match", etag)).hasStatusOk();
  }

  @Test
  void aCorrectionTakesThePlaceOfAResultAndTheOldOneIsToBeFound() {
    assertThat(rows("superseded-results").size()).isZero();
    scene.corrected("2");

    var now = rows("results").get(0);
    assertThat(now.get("grade").asString()).isEqualTo("2");
    assertThat(now.get("corrected").asBoolean()).isTrue();
    var before = rows("superseded-results");
    assertThat(before.size()).isEqualTo(1);
    assertThat(before.get(0).get("grade").asString()).isEqualTo("1");
    assertThat(before.get(0).get("supersededAt").asString())
        .isEqualTo(now.get("publishedAt").asString());
  }

  @Test
  void anActionSaysWhatItIsToBringAboutAndHowItStands() {
    var action = rows("actions").get(0);

    assertThat(action.get("ref").asString()).isEqualTo("1a");
    assertThat(action.get("refs").size()).isEqualTo(2);
    assertThat(action.get("outcome").asString()).isEqualTo("Children are safer");
    assertThat(action.get("leads").get(0).asString()).isEqualTo("Independent Chair");
    assertThat(action.get("due").asString()).isEqualTo("2030-03-31");
    assertThat(action.get("status").asString()).isEqualTo("on-track");
    assertThat(action.get("rag").asString()).isEqualTo("green");
    assertThat(rows("actions?year=2015-16").size()).isEqualTo(1);
  }

  @Test
  void whichCriteriaAnActionAnswersIsGivenForAllAgenciesAndForPublishedOnes() throws IOException {
    var links =
        csv("action-criteria.csv").stream()
            .map(row -> row.get("criterion") + row.get("agency") + row.get("round"));

    assertThat(links).containsExactlyInAnyOrder("1.1", "1.2bchc", "1.1bchc2015-16");
  }

  @Test
  void themesAreCountedWhereTheyArePublished() {
    var themes = rows("themes");

    assertThat(themes.size()).isEqualTo(1);
    assertThat(themes.get(0).get("theme").asString()).isEqualTo("Staff do not know");
    assertThat(themes.get(0).get("codedFindings").asInt()).isEqualTo(1);
    assertThat(themes.get(0).get("codedAgencies").asInt()).isEqualTo(1);
  }

  @Test
  void theHeadCanBeAskedAlone() {
    var answer =
        client
            .portal()
            .head()
            .uri(DATA + "results.csv")
            .header("Authorization", "Bearer " + token)
            .exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("ETag")).isNotNull();
  }

  @Test
  void nothingCanBeChanged() {
    for (var method :
        List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
      var answer =
          client
              .portal()
              .perform(
                  MockMvcRequestBuilders.request(method, DATA + "results")
                      .header("Authorization", "Bearer " + token));
      assertThat(answer).as(method.name()).hasStatus(405).hasContentType(Problem.MEDIA_TYPE);
      assertThat(answer.getResponse().getHeader("Allow")).isEqualTo("GET, HEAD");
    }
  }

  @Test
  void onlyWhatIsAskedForIsGiven() {
    assertThat(rows("results?round=2015-16&agency=bchc&standard=2").size()).isEqualTo(1);
    assertThat(rows("results?standard=99").size()).isZero();
    assertThat(rows("criteria?standard=1").size()).isEqualTo(2);
  }

  @Test
  void whatCannotBeAskedIsRefusedAndNamed() {
    refused("results?round=../x", "round");
    refused("results?round=", "round");
    refused("results?agency=%00", "agency");
    refused("results?standard=one", "standard");
    refused("results?standard=1%20or%201%3D1", "standard");
    refused("results?agencies=bchc", "agencies");
    refused("results?year=2015-16", "year");
    refused("results?agency=bchc&agency=yos", "agency");
    refused("actions?year=15", "year");
  }

  private void refused(String address, String parameter) {
    var answer =
        client
            .portal()
            .get()
            .uri(URI.create(DATA + address))
            .header("Authorization", "Bearer " + token)
            .exchange();
    assertThat(answer).as(address).hasStatus(400).hasContentType(Problem.MEDIA_TYPE);
    var problem = Client.json(answer);
    assertThat(problem.get("parameter").asString()).as(address).isEqualTo(parameter);
    assertThat(problem.get("detail").asString()).as(address).contains(parameter);
    assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
  }

  @Test
  void whatIsNotThereIsSaidToBeNotThere() {
    for (var address :
        List.of(
            "nothing",
            "nothing.csv",
            "results.xml",
            "results/1",
            "",
            "results?round=2011-12",
            "results?agency=nobody",
            "actions?year=2001-02")) {
      assertThat(client.fetch(DATA + address, token))
          .as(address)
          .hasStatus(404)
          .hasContentType(Problem.MEDIA_TYPE);
    }
  }

  @Test
  void noCellIsAFormulaAndEverySignArrives() throws IOException {
    var names =
        List.of(
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "  =1+1",
            "\t=1+1",
            "\u00A0=1+1",
            "＝1+1",
            "Zoë’s “House” – Größe, Ŵ; \"quoted\"\nand more",
            "Plain");
    for (var name : names) {
      database.update("update agency set name = ? where code = 'bchc'", name);
      var cell = csv("agencies.csv").getFirst().get("name");
      var isHarmless = name.startsWith("Zoë") || name.equals("Plain");
      assertThat(cell).isEqualTo(isHarmless ? name : "'" + name);
      assertThat(rows("agencies").get(0).get("name").asString()).isEqualTo(name);
    }
    assertThat(csv("results.csv").getFirst().get("shift")).as("a number").isEqualTo("-2");
  }

  @Test
  void thePortalsOwnReaderOfTablesTakesTheFile() {
    database.update("update agency set name = '=1+1', short_name = 'Größe – x'");
    var bytes = client.fetch(DATA + "agencies.csv", token).getResponse().getContentAsByteArray();

    var sheet = TableFile.readAny(bytes).getFirst();
    assertThat(sheet.rows().getFirst().cells())
        .containsExactly("agency", "name", "shortName", "kind", "kindName", "rounds");
    assertThat(sheet.rows().get(1).cells()).contains("'=1+1", "Größe – x");
  }

  @Test
  void theRoundInFiguresIsWhatTheBoardsPageSays() {
    SignInAs.boardMember();
    var figures = summaries.of(PanelScene.ROUND).figures();
    var row = rows("response").get(0);

    assertThat(
            Map.of(
                "asked", row.get("asked").asInt(),
                "started", row.get("started").asInt(),
                "submitted", row.get("submitted").asInt(),
                "panelled", row.get("panelled").asInt(),
                "published", row.get("agenciesPublished").asInt(),
                "exempt", row.get("exempt").asInt(),
                "reconvene", row.get("toBeReconvened").asInt(),
                "met", row.get("metPercent").asInt(),
                "lowered", row.get("lowered").asInt(),
                "raised", row.get("raised").asInt()))
        .isEqualTo(
            Map.of(
                "asked", figures.asked(),
                "started", figures.started(),
                "submitted", figures.submitted(),
                "panelled", figures.panelled(),
                "published", figures.published(),
                "exempt", figures.exempt(),
                "reconvene", figures.toBeReconvened(),
                "met", figures.metPercent().orElseThrow(),
                "lowered", figures.lowered(),
                "raised", figures.raised()));
  }

  @Test
  void beforeAnythingIsPublishedThereIsNothing() {
    database.update("delete from published_result");

    assertThat(rows("rounds").size()).isZero();
    assertThat(rows("results").size()).isZero();
    assertThat(rows("response").size()).isZero();
    assertThat(client.fetch(DATA + "results?round=2015-16", token)).hasStatus(404);
  }

  @Test
  void otherAuditsThanTheYearlyOneStayInside() {
    database.update("update audit_round set kind = 'CASE_FILE'");

    for (var dataSet : catalogue.details()) {
      if (dataSet.name().startsWith("action")) {
        continue;
      }
      assertThat(rows(dataSet.name()).size()).as(dataSet.name()).isZero();
    }
  }

  @Test
  void whoAsksTooOftenIsAskedToWait() {
    var over = new ArrayList<Integer>();
    IntStream.rangeClosed(0, Turns.A_MINUTE)
        .forEach(nth -> over.add(client.fetch(DATA + "grades", token).getResponse().getStatus()));

    assertThat(over.subList(0, Turns.A_MINUTE)).containsOnly(200);
    var answer = client.fetch(DATA + "grades", token);
    assertThat(answer).hasStatus(429).hasContentType(Problem.MEDIA_TYPE);
    assertThat(Integer.parseInt(String.valueOf(answer.getResponse().getHeader("Retry-After"))))
        .isBetween(1, 61);
    assertThat(client.fetch(DATA + "grades", Client.token(tokens))).as("another").hasStatusOk();
  }

  @Test
  void aFileIsText() {
    assertThat(
            new String(
                client.fetch(DATA + "rounds.csv", token).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8))
        .startsWith("\uFEFFround,title,opensOn")
        .contains("\r\n2015-16,Section 11 audit 2015-16,2015-06-15,2099-08-31,open,,");
  }
}
