package org.s11portal.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence is kept and how much of it.
 *
 * @param limit the largest file accepted
 * @param quota what one agency may keep in all
 */
@ConfigurationProperties("portal.evidence")
record EvidenceSettings(
    @DefaultValue(".portal/evidence") Path folder,
    @DefaultValue("25MB") DataSize limit,
    @DefaultValue("2GB") DataSize quota) {}
