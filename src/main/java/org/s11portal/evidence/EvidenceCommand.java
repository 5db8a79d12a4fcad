package org.s11portal.evidence;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.s11portal.identity.AgencyId;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the store against the database from a command line, beside a running portal or without one.
 * Ends with 0 when all is well, 1 on a finding, 2 when it could not look.
 */
public final class EvidenceCommand {

  private static final int FINDING = 1;
  private static final int CANNOT = 2;

  private EvidenceCommand() {}

  /** Takes the one word {@code verify} or {@code sweep}. */
  public static void main(String... words) {
    System.exit(run(words));
  }

  @SuppressWarnings("SystemOut")
  static int run(String... words) {
    if (words.length == 0) {
      return CANNOT;
    }
    try (var parts = parts()) {
      var upkeep = parts.getBean(StoreUpkeep.class);
      Supplier<Counts> asked =
          switch (words[0]) {
            case "verify" -> () -> Counts.of(upkeep.verifyStore());
            case "sweep" -> () -> new Counts(Map.of("swept", upkeep.sweepOrphans()), true);
            default -> throw new IllegalArgumentException("verify or sweep, not " + words[0]);
          };
      var counts = asked.get();
      System.out.println(JsonMapper.shared().writeValueAsString(counts.numbers()));
      return counts.isSound() ? 0 : FINDING;
    } catch (RuntimeException e) {
      System.err.println("The evidence could not be looked at: " + innermost(e).getMessage());
      return CANNOT;
    }
  }

  private static ConfigurableApplicationContext parts() {
    return new SpringApplicationBuilder(Parts.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .properties("logging.level.root=off", "spring.jpa.hibernate.ddl-auto=none")
        .run();
  }

  private static Throwable innermost(Throwable e) {
    var cause = e.getCause();
    return cause == null ? e : innermost(cause);
  }

  /** What is printed, and whether it is good news. */
  record Counts(Map<String, Integer> numbers, boolean isSound) {

    static Counts of(StoreFindings found) {
      var numbers = new LinkedHashMap<String, Integer>();
      numbers.put("documents", found.documents());
      numbers.put("missing", found.missing().size());
      numbers.put("mismatching", found.mismatching().size());
      return new Counts(numbers, found.isSound());
    }
  }

  /** The database and the store, and nothing else; without an annotation the portal would find. */
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class
  })
  // The ids of agencies and people are columns here, too.
  @EntityScan(basePackageClasses = {EvidenceCommand.class, AgencyId.class})
  @EnableJpaRepositories(basePackageClasses = EvidenceCommand.class)
  @Import({EvidenceConfiguration.class, StoreUpkeep.class})
  static class Parts {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
