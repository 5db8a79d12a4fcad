package org.s11portal.plan.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.s11portal.base.DomainException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command behind {@code script/check-plan}: what a file's plan says, as JSON, storing nothing.
 */
public final class CheckPlan {

  private static final int NOT_READ = 2;

  private CheckPlan() {}

  /** Prints the reading of the file that is the only argument, or one line of refusal. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, UTF_8);
    var err = new PrintStream(System.err, true, UTF_8);
    // Libraries that log must not disturb the JSON.
    System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, UTF_8));
    if (arguments.length != 1) {
      err.println(text("plan.check.usage"));
      System.exit(NOT_READ);
    }
    try {
      out.println(json(Path.of(arguments[0])));
    } catch (DomainException refusal) {
      err.println(text(refusal.reason()).replace('\n', ' '));
      System.exit(NOT_READ);
    } catch (IOException | InvalidPathException unreadable) {
      err.println(text("plan.check.unreadable", arguments[0]));
      System.exit(NOT_READ);
    }
  }

  private static String json(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
      return json.writeValueAsString(figures(PlanReader.read(content)));
    }
  }

  static Map<String, Object> figures(PlanReading plan) {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("priorities", plan.priorities().size());
    figures.put("rows", plan.rows().count());
    figures.put("distinctRefs", plan.distinctRefs());
    figures.put("statuses", statuses(plan));
    figures.put(
        "crossReferences",
        plan.mutualCrossReferences().stream().map(r -> List.of(r.one(), r.other())).toList());
    figures.put("doubts", plan.doubts());
    figures.put("unplaced", plan.unplaced());
    return figures;
  }

  private static Map<String, Long> statuses(PlanReading plan) {
    var counts = new LinkedHashMap<String, Long>();
    for (var status : List.of(StatedStatus.values())) {
      long count = plan.statuses().getOrDefault(status, 0L);
      if (count > 0 || status != StatedStatus.NO_LONGER_APPLICABLE) {
        counts.put(status.words(), count);
      }
    }
    return counts;
  }
}
