package org.s11portal.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** Plans for tests. */
public final class SamplePlans {

  private SamplePlans() {}

  /** A file with every oddity that real plans have shown. */
  static InputStream oddFile() {
    try {
      return new ClassPathResource("plan/oddities.txt").getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Three of whose headings nobody would know. */
  static InputStream withOtherHeadings() {
    return new ByteArrayInputStream(
        """
        Ref,Pledge,Outcome,Finish line,Lead,Measure,News,Status
        1a,Act,Better,1 May 2015,Chair,Count,Under way,On track
        """
            .getBytes(StandardCharsets.UTF_8));
  }

  public static PlanDefinition plan(String year, PlanDefinition.Action... actions) {
    return new PlanDefinition(
        year,
        "A plan",
        List.of(new PlanDefinition.Priority(1, "What matters most", null, List.of(actions))));
  }

  public static ActionSketch action(String... refs) {
    return new ActionSketch(List.of(refs));
  }

  /** An action in the making; what is not said is usual. */
  public static final class ActionSketch {

    private final List<String> refs;
    private PlanStatus status = PlanStatus.ON_TRACK;
    private LocalDate due = LocalDate.of(2030, 3, 31);
    private List<PlanDefinition.Milestone> milestones = List.of();
    private List<PlanDefinition.Progress> progress = List.of();
    private List<String> crossReferences = List.of();
    private List<String> feeds = List.of();

    private ActionSketch(List<String> refs) {
      this.refs = refs;
    }

    public ActionSketch is(PlanStatus wanted) {
      status = wanted;
      return this;
    }

    public ActionSketch due(LocalDate day) {
      due = day;
      return this;
    }

    public ActionSketch milestone(String title, boolean done) {
      milestones =
          List.of(new PlanDefinition.Milestone(Optional.of(LocalDate.of(2016, 5, 1)), title, done));
      return this;
    }

    public ActionSketch progress(String words) {
      progress = List.of(new PlanDefinition.Progress(LocalDate.of(2016, 1, 1), words));
      return this;
    }

    public ActionSketch refersTo(String... others) {
      crossReferences = List.of(others);
      return this;
    }

    public ActionSketch feeds(String... criteria) {
      feeds = List.of(criteria);
      return this;
    }

    public PlanDefinition.Action made() {
      return new PlanDefinition.Action(
          refs,
          "Do something",
          "Children are safer",
          "It is counted",
          List.of("Independent Chair"),
          status,
          due,
          milestones,
          progress,
          List.of(),
          crossReferences,
          feeds,
          null);
    }
  }
}
