package org.s11portal.demonstration;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration’s own time. */
@Configuration(proxyBeanMethods = false)
@DemonstrationProfile
class DemonstrationConfiguration {

  @Bean
  @Primary
  @DependsOn("flywayInitializer")
  DemonstrationClock demonstrationClock(JdbcClient jdbc) {
    var created =
        jdbc.sql("select min(installed_on) from flyway_schema_history")
            .query(LocalDateTime.class)
            .single();
    return new DemonstrationClock(created.atZone(ZoneId.systemDefault()).toInstant());
  }
}
