package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.board.Publications;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingWords;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.access.AccessDeniedException;

/** The officer’s own Word template: what it may hold, and which report is filled into it. */
@PortalTest
class ReportTemplatesTest {

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ReportDrafting drafting;
  @Autowired private SectionReports reports;
  @Autowired private ReportFiles files;
  @Autowired private ReportTemplates templates;
  @Autowired private MeetingKeeping keeping;
  @Autowired private JdbcTemplate database;
  @Autowired private DataSource dataSource;

  private ReportId report() {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
    return drafting.draft(PanelScene.ROUND, ReportKind.FULL);
  }

  @BeforeEach
  void theOfficer() {
    SignInAs.officer();
  }

  private TemplateCheck read(byte[] file) throws IOException {
    return templates.read(new ByteArrayInputStream(file));
  }

  private static String words(byte[] word) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(word));
        var extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  @Test
  void theStandardTemplateIsWhole() throws IOException {
    var check = read(templates.standard());

    assertThat(check.unknown()).isEmpty();
    assertThat(check.misplaced()).isEmpty();
    assertThat(check.missing()).isEmpty();
  }

  @Test
  void aDraftIsFilledIntoTheTemplateInUse() throws IOException {
    var report = report();
    templates.use(
        read(
            Written.document(
                "Our own words: {{response.published}} of {{ response.asked }} agencies.",
                "{{tables.moderation}}")));

    var words = words(files.document(report));

    assertThat(words).contains("Our own words: 1 of 2 agencies.").doesNotContain("{{");
    assertThat(words).contains("Grades the panels agreed with, lowered and raised");
    assertThat(words).doesNotContain("Every grade of");
    assertThat(files.template(report)).isPresent();
  }

  @Test
  void aReportDraftedBeforeFiguresHadKeysIsFilledAllTheSame() throws IOException {
    var report = report();
    var keys = "\"key\":\"(response\\.[a-zA-Z]+|challenges\\.(raised|overdue))\"";
    var before =
        Pattern.compile(keys).matcher(figures()).results().map(MatchResult::group).toList();
    assertThat(before).hasSize(13);
    database.update(
        "update section_report set figures = regexp_replace(figures, '\"key\":\"[^\"]*\",', '')");
    assertThat(figures()).doesNotContain("\"key\"");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V342__figures_have_keys.sql"))
        .execute(dataSource);
    assertThat(Pattern.compile(keys).matcher(figures()).results().map(MatchResult::group))
        .isEqualTo(before);
    templates.use(read(Written.document("{{response.published}} of {{response.asked}} agencies.")));
    assertThat(words(files.document(report))).contains("1 of 2 agencies.");
  }

  private String figures() {
    return Objects.requireNonNull(
        database.queryForObject("select figures from section_report", String.class));
  }

  @Test
  void aFieldThatWordCutIntoPiecesIsFilledAllTheSame() throws IOException {
    var report = report();
    templates.use(read(Written.inPieces("In all {{resp", "onse.as", "ked}} were asked.")));

    assertThat(words(files.document(report))).contains("In all 2 were asked.");
  }

  @Test
  void fieldsAreFilledInHeadersAndTablesToo() throws IOException {
    var report = report();
    templates.use(read(Written.withHeaderAndTable("{{report.title}}", "{{response.asked}}")));

    var words = words(files.document(report));

    assertThat(words).contains(reports.read(report).summary().title()).contains("2");
    assertThat(words).doesNotContain("{{");
  }

  @Test
  void whatIsWrittenIntoAReportIsNeverAField() throws IOException {
    var report = report();
    drafting.write(
        new WriteCommentary(report, ReportSection.SUMMARY, 0, "We write {{response.asked}}."));

    assertThat(words(files.document(report))).contains("We write {{response.asked}}.");
  }

  @Test
  void unknownFieldsAreNamedAndTheFileIsNotUsed() throws IOException {
    var check = read(Written.document("{{response.askd}} and {{response.asked}}", "{{nonsense}}"));

    assertThat(check.unknown()).containsExactly("{{response.askd}}", "{{nonsense}}");
    assertThatThrownBy(() -> templates.use(check))
        .isInstanceOf(Refused.class)
        .extracting(refused -> ((Refused) refused).reason().key())
        .isEqualTo("report.refused.unknownFields");
    assertThat(templates.now()).isEmpty();
  }

  @Test
  void aTableInTheMiddleOfASentenceIsRefused() throws IOException {
    var check = read(Written.document("See {{tables.gaps}} here."));

    assertThat(check.misplaced()).containsExactly("{{tables.gaps}}");
    assertThatThrownBy(() -> templates.use(check)).isInstanceOf(Refused.class);
  }

  @Test
  void whatATemplateHasNoPlaceForIsSaidAndItMayBeUsed() throws IOException {
    var check = read(Written.document("{{words.summary}}"));

    assertThat(check.missing()).contains("{{tables.gaps}}").doesNotContain("{{words.summary}}");
    assertThat(check.isUsable()).isTrue();
  }

  @Test
  void aReportBeforeTheBoardStaysInItsTemplate() throws IOException {
    var report = report();
    templates.use(read(Written.document("First template")));
    drafting.putBefore(
        report,
        reports.read(report).summary().version(),
        keeping.plan(new MeetingWords("Board", LocalDate.of(2016, 5, 5), "")));
    templates.use(read(Written.document("Second template")));
    var next = drafting.draft(PanelScene.ROUND, ReportKind.INTERIM);

    assertThat(words(files.document(report))).contains("First template");
    assertThat(words(files.document(next))).contains("Second template");
    templates.backToStandard();
    assertThat(words(files.document(report))).contains("First template");
    assertThat(words(files.document(next))).contains("Who answered");
    assertThat(files.template(next)).isEmpty();
  }

  @Test
  void whatIsNoHarmlessWordDocumentIsRefused() {
    for (var file :
        new byte[][] {
          BadFiles.docxWithMacros(),
          BadFiles.docxDeclaredWithMacros(),
          BadFiles.docxFetchingEntities(),
          BadFiles.docxBomb(),
          BadFiles.html(),
          BadFiles.windowsProgram(),
          SampleFiles.text("{{response.asked}}"),
          SampleFiles.xlsx("text"),
          new byte[0]
        }) {
      assertThatThrownBy(() -> read(file)).isInstanceOf(Refused.class);
    }
    assertThat(templates.now()).isEmpty();
  }

  @Test
  void onlyTheOfficerChangesTheTemplate() throws IOException {
    var check = read(templates.standard());
    for (Runnable other :
        new Runnable[] {SignInAs::manager, SignInAs::boardMember, SignInAs::independentChair}) {
      other.run();
      assertThatThrownBy(() -> templates.use(check)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(templates::backToStandard).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(templates::content).isInstanceOf(AccessDeniedException.class);
    }
  }
}
