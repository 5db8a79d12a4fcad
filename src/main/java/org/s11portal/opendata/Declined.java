package org.s11portal.opendata;

/** A request that gets a problem for an answer. */
class Declined extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Declined(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
