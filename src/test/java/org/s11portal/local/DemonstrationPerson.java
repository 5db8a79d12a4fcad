package org.s11portal.local;

import java.util.List;
import java.util.Optional;

/** Somebody who may sign in to the demonstration. */
record DemonstrationPerson(
    String username, String name, String title, Optional<String> agency, List<String> roles) {

  String firstName() {
    return name.substring(0, name.lastIndexOf(' '));
  }

  String lastName() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
