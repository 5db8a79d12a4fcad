package org.s11portal.standards;

import org.s11portal.base.Message;

/** Something an edition still needs before agencies are asked: where, and what. */
public record Lack(String place, Message what) {}
