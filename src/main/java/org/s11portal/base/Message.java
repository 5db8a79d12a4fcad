package org.s11portal.base;

import java.util.List;

/** A text of the message bundles, not yet put into words: its key and what fills its gaps. */
public record Message(String key, List<Object> arguments) {

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
