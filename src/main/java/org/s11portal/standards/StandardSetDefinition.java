package org.s11portal.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** A standard set as it is written down in a file, before it has identities. */
public record StandardSetDefinition(
    String code,
    String version,
    String title,
    List<Band> scale,
    List<StandardDefinition> standards) {

  /** A step of the scale, weakest first. */
  public record Band(String key, String word, String meaning, boolean gap) {}

  /** A standard and what it asks. */
  public record StandardDefinition(
      int number,
      String title,
      @JsonProperty("short") String shortTitle,
      String summary,
      List<CriterionDefinition> criteria) {}

  /** A criterion; its descriptors are keyed by grade. */
  public record CriterionDefinition(
      String code,
      String title,
      String question,
      String guidance,
      String good,
      String evidence,
      Map<String, String> descriptors) {}
}
