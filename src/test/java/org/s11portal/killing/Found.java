package org.s11portal.killing;

import java.util.List;

/** What is there after a kill, and everything that is not as it should be. */
record Found(int answers, int documents, int submissions, List<String> wrong) {

  int all() {
    return answers + documents + submissions;
  }

  boolean isWhole(Acknowledged acknowledged) {
    return wrong.isEmpty() && acknowledged.broke().isEmpty() && all() == acknowledged.all();
  }
}
