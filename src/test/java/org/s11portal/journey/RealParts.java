package org.s11portal.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A browser test on the real database, identity server and portal. They are started once for all
 * such tests; each test method may ask for a {@link Browser}. A picture of every page that is open
 * when a test fails is kept in {@code target/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealPartsExtension.class)
public @interface RealParts {}
