package org.s11portal.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.board.Publications;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Themes are made, coded, renamed, merged, split and retired; nothing of it is lost. */
@PortalTest
class ThemesTest {

  private static final Subject FOUND =
      new Subject(new FindingKey(PanelScene.ROUND, PanelScene.BCHC, "1.1"), Optional.empty());

  @Autowired private ApplicationContext context;
  @Autowired private Themes themes;
  @Autowired private ThemeCoding coding;
  @Autowired private ThemeFigures figures;
  @Autowired private Publications publications;
  @Autowired private JdbcTemplate database;

  private ThemeId staff;
  private ThemeId records;

  @BeforeEach
  void twoThemesAndAFinding() {
    new PanelScene(context).approved();
    SignInAs.officer();
    staff = themes.create(" Staff do not know ", "Nobody told them.");
    records = themes.create("Records", "");
  }

  private long version(ThemeId theme) {
    return themes.get(theme).version();
  }

  private List<String> counted() {
    return figures.all(PanelScene.ROUND).stream()
        .map(one -> one.theme().name() + " " + one.findings() + "/" + one.challenges())
        .toList();
  }

  @Test
  void aFinalGapWaitsToBeCodedAndIsCounted() {
    assertThat(coding.in(PanelScene.ROUND))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.subject()).isEqualTo(FOUND);
              assertThat(one.isCoded()).isFalse();
            });
    assertThat(coding.next(PanelScene.ROUND, Optional.empty()))
        .isEqualTo(
            new CodingDesk(
                1, 1, Optional.of(new CodingDesk.Next(FOUND, "Title 1.1", "One team of six."))));
    coding.code(FOUND, Set.of(staff, records));
    assertThat(coding.next(PanelScene.ROUND, Optional.of(FOUND)))
        .isEqualTo(new CodingDesk(0, 1, Optional.empty()));
    assertThat(coding.in(PanelScene.ROUND).getFirst().themes())
        .containsExactlyInAnyOrder(staff, records);
    coding.code(FOUND, Set.of(staff));
    assertThat(counted()).containsExactly("Staff do not know 1/0");
  }

  @Test
  void whatIsMergedCountsUnderTheOtherOnceAndStaysReadable() {
    coding.code(FOUND, Set.of(staff, records));
    themes.merge(records, staff, version(records));
    assertThat(counted()).containsExactly("Staff do not know 1/0");
    assertThat(themes.get(records).mergedInto()).contains(staff);
    assertThatThrownBy(() -> themes.merge(staff, records, version(staff)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> themes.merge(staff, staff, version(staff)))
        .hasMessageContaining("theme.refused.mergeIntoItself");
    assertThatThrownBy(() -> coding.code(FOUND, Set.of(records))).isInstanceOf(Refused.class);
  }

  @Test
  void aSplitMovesWhatIsChosen() {
    coding.code(FOUND, Set.of(staff));
    assertThatThrownBy(() -> themes.split(staff, "Briefings", Set.of()))
        .hasMessageContaining("theme.refused.splitNothing");
    themes.split(staff, "Briefings", Set.of(FOUND));
    assertThat(counted()).containsExactly("Briefings 1/0");
  }

  @Test
  void aSplitMovesAlsoWhatCameFromMergedThemes() {
    coding.code(FOUND, Set.of(staff, records));
    themes.merge(records, staff, version(records));
    assertThat(figures.under(staff))
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).isEqualTo(FOUND));
    themes.split(staff, "Briefings", Set.of(FOUND));
    assertThat(counted()).containsExactly("Briefings 1/0");
    assertThat(figures.under(staff)).isEmpty();
  }

  @Test
  void whatCameFromMergedThemesStaysUnlessItIsChosen() {
    coding.code(FOUND, Set.of(records));
    themes.merge(records, staff, version(records));
    var other = new FindingKey(PanelScene.ROUND, new AgencyId("yos"), "1.1");
    assertThatThrownBy(
            () -> themes.split(staff, "Briefings", Set.of(new Subject(other, Optional.empty()))))
        .hasMessageContaining("theme.refused.splitNothing");
    assertThat(counted()).containsExactly("Staff do not know 1/0");
  }

  @Test
  void anOfficerOrManagerLearnsOfTheirOwnAgencyOnceItIsPublished() {
    coding.code(FOUND, Set.of(staff));
    SignInAs.person("officer2", "bchc", Roles.SAFEGUARDING_OFFICER);
    assertThat(counted()).isEmpty();
    assertThat(figures.under(staff)).isEmpty();
    assertThat(coding.in(PanelScene.ROUND)).isEmpty();
    assertThat(coding.next(PanelScene.ROUND, Optional.empty()).all()).isZero();
    assertThatThrownBy(() -> coding.code(FOUND, Set.of(records))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> themes.split(staff, "Briefings", Set.of(FOUND)))
        .hasMessageContaining("theme.refused.splitNothing");
    SignInAs.person("manager2", "bchc", Roles.BUSINESS_MANAGER);
    assertThat(counted()).isEmpty();
    assertThat(figures.under(staff)).isEmpty();
    SignInAs.person("manager3", "yos", Roles.BUSINESS_MANAGER);
    assertThat(figures.under(staff)).hasSize(1);
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.person("manager2", "bchc", Roles.BUSINESS_MANAGER);
    assertThat(counted()).containsExactly("Staff do not know 1/0");
    assertThat(figures.under(staff)).hasSize(1);
  }

  @Test
  void whatIsRetiredTakesNothingMoreButKeepsWhatItHas() {
    coding.code(FOUND, Set.of(staff));
    themes.retire(staff, version(staff));
    assertThat(counted()).containsExactly("Staff do not know 1/0");
    assertThatThrownBy(() -> themes.rename(staff, "Other", "", version(staff)))
        .hasMessageContaining("theme.refused.ended");
    themes.create("Staff do not know", "");
  }

  @Test
  void namesAreGivenOnceAndOverTheVersionThatWasSeen() {
    assertThatThrownBy(() -> themes.create(" ", "")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> themes.create("x".repeat(121), "")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> themes.create("records", ""))
        .hasMessageContaining("theme.refused.nameTaken");
    var seen = version(records);
    themes.rename(records, "Recording", "", seen);
    assertThatThrownBy(() -> themes.rename(records, "Notes", "", seen)).isInstanceOf(Stale.class);
  }

  @Test
  void theNextToCodeAndAThemeAskAsOftenForManyAsForOne() {
    coding.code(FOUND, Set.of(staff));
    challenges(1);
    read();
    var forOne = statements();
    challenges(200);
    assertThat(statements()).isEqualTo(forOne);
    assertThat(coding.next(PanelScene.ROUND, Optional.empty()).open()).isEqualTo(101);
    assertThat(figures.under(staff)).hasSize(101);
  }

  /** Every other one is coded already. */
  private void challenges(int many) {
    database.update(
        "insert into challenge (id, panel, round, assessment, agency, criterion, code, text,"
            + " raised_by, raised_at, answer_due, status, answer, version)"
            + " select uuid(), id, round, assessment, agency, uuid(), '1.1', 'How do you know?',"
            + " 'panelmember', now(6), current_date, 'RAISED', '', 0 from scrutiny_panel join seq_1_to_"
            + many);
    database.update(
        "insert into coding (id, theme, round, agency, code, challenge, coded_by, coded_at,"
            + " version) select uuid(), ?, round, agency, code, id, 'officer', now(6), 0"
            + " from (select *, row_number() over (order by id) place from challenge where id not in"
            + " (select challenge from coding where challenge is not null)) new"
            + " where place % 2 = 0",
        staff.value());
  }

  private void read() {
    coding.next(PanelScene.ROUND, Optional.empty());
    figures.under(staff);
  }

  /** The fewest of several readings: listeners to what happened before may still be at work. */
  private long statements() {
    return new Statements(database).of(() -> read());
  }

  @Test
  void onlyWhatIsThereIsCoded() {
    var other = new FindingKey(PanelScene.ROUND, new AgencyId("yos"), "1.1");
    assertThatThrownBy(() -> coding.code(new Subject(other, Optional.empty()), Set.of(staff)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> coding.code(FOUND, Set.of(new ThemeId(UUID.randomUUID()))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theBoardSeesFiguresOnceTheyArePublishedAndNobodyElseCodes() {
    coding.code(FOUND, Set.of(staff));
    SignInAs.boardMember();
    assertThat(figures.published(PanelScene.ROUND)).isEmpty();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.boardMember();
    assertThat(figures.published(PanelScene.ROUND)).hasSize(1);
    assertThatThrownBy(() -> figures.all(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> coding.in(PanelScene.ROUND)).isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(() -> coding.code(FOUND, Set.of(staff)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> themes.create("Mine", "")).isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(themes::all).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> figures.published(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
  }
}
