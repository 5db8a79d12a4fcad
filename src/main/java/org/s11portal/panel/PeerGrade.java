package org.s11portal.panel;

import jakarta.persistence.Embeddable;
import org.s11portal.standards.Grade;

/** How many other agencies of the same kind had given themselves this grade. */
@Embeddable
public record PeerGrade(String code, Grade grade, int agencies) {}
