package org.s11portal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** The whole portal on a real, empty database; who asks is said by {@link SignInAs}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "portal.evidence.folder=target/test-evidence-${portal.test.fork:1}",
      // A port where nobody listens: these tests do without an identity server.
      "portal.realm=http://localhost:1/realms/s11portal",
      // At the end the database goes before the pool, which then need not wait for long.
      "spring.datasource.hikari.connection-timeout=8000",
      // The postman walks when a test sends him, not by himself.
      "portal.letters.every=1d",
      "portal.reminders.first=1d"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(
    listeners = {EmptyDatabase.class, SignedOut.class},
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {}
