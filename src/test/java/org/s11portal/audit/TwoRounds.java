package org.s11portal.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.NotApplicableRule;
import org.s11portal.standards.SignOff;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSetDefinition.Band;
import org.s11portal.standards.StandardSetDefinition.CriterionDefinition;
import org.s11portal.standards.StandardSetDefinition.StandardDefinition;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSets;
import org.s11portal.testing.SignInAs;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A round that is over and the one that follows it, on another edition: 1.1 became 1.2, 1.2 became
 * 1.1, 1.3 is new, and 2.1 is asked of the council only.
 */
public final class TwoRounds {

  public static final RoundId NOW = new RoundId("2015-16");
  private static final RoundId THEN = new RoundId("2014-15");

  private final StandardSets sets;
  private final Agencies agencies;
  private final AuditRounds rounds;
  private final AuditScene scene;
  private final JdbcTemplate jdbc;

  public TwoRounds(ApplicationContext context) {
    sets = context.getBean(StandardSets.class);
    agencies = context.getBean(Agencies.class);
    rounds = context.getBean(AuditRounds.class);
    scene = new AuditScene(context);
    jdbc = context.getBean(JdbcTemplate.class);
  }

  /**
   * Asks a council and a health agency; the latter answered everything a round ago.
   *
   * @param fully the word of the best grade now; it was “Fully met” then
   */
  public TwoRounds asking(String fully) {
    SignInAs.manager();
    join("bchc", AgencyKind.HEALTH);
    join("asc", AgencyKind.COUNCIL);
    var then =
        signedOff(
            set(
                "2014",
                Optional.empty(),
                "Fully met",
                plain("1.1", "Heads"),
                plain("1.2", "Ways")));
    open(THEN, then, LocalDate.of(2014, 6, 16), Optional.empty());
    SignInAs.contributor("bchc");
    answer("1.1", "3", "Our head leads.");
    answer("1.2", "1", "Our ways are clear.");
    jdbc.update("update self_assessment set status = 'CLOSED' where agency = 'bchc'");
    SignInAs.manager();
    var now =
        signedOff(
            set(
                "2015",
                Optional.of("2014"),
                fully,
                from("1.1", "Ways", "1.2", Set.of()),
                from("1.2", "Heads", "1.1", Set.of()),
                plain("1.3", "New"),
                new CriterionDefinition(
                    "2.1",
                    "Councils",
                    "Question",
                    "",
                    "",
                    "",
                    descriptors(),
                    Optional.empty(),
                    Set.of(AgencyKind.COUNCIL))));
    open(NOW, now, LocalDate.of(2015, 6, 15), Optional.of(THEN));
    SignInAs.contributor("bchc");
    return this;
  }

  public AnswerDetail answer(String code, String grade, String narrative) {
    return scene.answer(code, grade, narrative);
  }

  private void join(String code, AgencyKind kind) {
    agencies.join(
        new AgencySummary(
            new AgencyId(code), "Agency " + code, code, kind, LocalDate.of(2013, 4, 1)));
  }

  private StandardSetId signedOff(StandardSetDefinition definition) {
    var set = sets.add(definition);
    sets.signOff(set, new SignOff("Board", LocalDate.of(2014, 4, 23)));
    return set;
  }

  private void open(RoundId id, StandardSetId set, LocalDate opens, Optional<RoundId> previous) {
    rounds.open(
        new OpenRound(
            id,
            "Audit " + id.value(),
            set,
            opens,
            AuditScene.DUE,
            "I declare.",
            previous,
            List.of(new AgencyId("bchc"), new AgencyId("asc"))));
  }

  private static StandardSetDefinition set(
      String edition, Optional<String> follows, String fully, CriterionDefinition... criteria) {
    var first = Stream.of(criteria).filter(one -> one.code().startsWith("1")).toList();
    var second = Stream.of(criteria).filter(one -> one.code().startsWith("2")).toList();
    var standards = new ArrayList<StandardDefinition>();
    standards.add(new StandardDefinition(1, "Leadership", "Leadership", "", first));
    if (!second.isEmpty()) {
      standards.add(new StandardDefinition(2, "Councils", "Councils", "", second));
    }
    return new StandardSetDefinition(
        "section-11",
        edition,
        "Standards " + edition,
        follows,
        NotApplicableRule.WITH_REASON,
        List.of(
            new Band("0", "Not met", "Nothing.", true),
            new Band("1", "Partly met", "A start.", true),
            new Band("2", "Mostly met", "Works.", false),
            new Band("3", fully, "Throughout.", false)),
        standards);
  }

  private static CriterionDefinition plain(String code, String title) {
    return new CriterionDefinition(code, title, "Question", "", "", "", descriptors());
  }

  private static CriterionDefinition from(
      String code, String title, String ancestor, Set<AgencyKind> audience) {
    return new CriterionDefinition(
        code, title, "Question", "", "", "", descriptors(), Optional.of(ancestor), audience);
  }

  private static Map<String, String> descriptors() {
    return Map.of("0", "None.", "1", "Some.", "2", "Most.", "3", "All.");
  }
}
