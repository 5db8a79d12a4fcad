package org.s11portal.panel;

import org.s11portal.base.Message;

/** That somebody or something is needed in two places at once, in a sentence. */
public record Clash(ClashKind kind, Message sentence) {}
