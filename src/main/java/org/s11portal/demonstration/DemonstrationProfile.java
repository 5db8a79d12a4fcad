package org.s11portal.demonstration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Only where the portal is being shown, never where it is used. */
@Profile("demonstration")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DemonstrationProfile {}
