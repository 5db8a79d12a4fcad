package org.s11portal.standards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.s11portal.agency.AgencyKind;

/**
 * A standard set as it is written down in a file, before it has identities.
 *
 * @param follows the version of the same set it was made from; ancestors are codes of that one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StandardSetDefinition(
    String code,
    String version,
    String title,
    Optional<String> follows,
    NotApplicableRule notApplicable,
    List<Band> scale,
    List<StandardDefinition> standards) {

  /** Files from before there was a choice say nothing of “not applicable”. */
  public StandardSetDefinition {
    notApplicable = Objects.requireNonNullElse(notApplicable, NotApplicableRule.WITH_REASON);
  }

  public StandardSetDefinition(
      String code,
      String version,
      String title,
      List<Band> scale,
      List<StandardDefinition> standards) {
    this(code, version, title, Optional.empty(), NotApplicableRule.WITH_REASON, scale, standards);
  }

  /** A step of the scale, weakest first. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Band(
      String key, String word, String meaning, boolean gap, Optional<GradeColour> colour) {

    public Band(String key, String word, String meaning, boolean gap) {
      this(key, word, meaning, gap, Optional.empty());
    }
  }

  /** A standard and what it asks. */
  public record StandardDefinition(
      int number,
      String title,
      @JsonProperty("short") String shortTitle,
      String summary,
      List<CriterionDefinition> criteria) {

    StandardDefinition following(Optional<StandardSetDetail> edition) {
      return new StandardDefinition(
          number,
          title,
          shortTitle,
          summary,
          criteria.stream().map(criterion -> criterion.following(edition)).toList());
    }
  }

  /**
   * A criterion; its descriptors are keyed by grade.
   *
   * @param ancestor the code of the criterion it descends from; empty when it is new
   * @param audience the kinds of agency it is asked of; empty for all
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record CriterionDefinition(
      String code,
      String title,
      String question,
      String guidance,
      String good,
      String evidence,
      Map<String, String> descriptors,
      Optional<String> ancestor,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<AgencyKind> audience) {

    /** Files from before there was a choice name no kinds of agency; the order is always one. */
    public CriterionDefinition {
      audience = new TreeSet<>(Objects.requireNonNullElse(audience, Set.of()));
    }

    public CriterionDefinition(
        String code,
        String title,
        String question,
        String guidance,
        String good,
        String evidence,
        Map<String, String> descriptors) {
      this(
          code, title, question, guidance, good, evidence, descriptors, Optional.empty(), Set.of());
    }

    CriterionDefinition following(Optional<StandardSetDetail> edition) {
      return new CriterionDefinition(
          code,
          title,
          question,
          guidance,
          good,
          evidence,
          descriptors,
          ancestor.filter(from -> edition.flatMap(known -> known.criterion(from)).isPresent()),
          audience);
    }
  }

  /** All criteria in the order they are asked. */
  public Stream<CriterionDefinition> criteria() {
    return standards.stream().flatMap(standard -> standard.criteria().stream());
  }

  /** The same set under other names. */
  StandardSetDefinition called(String otherCode, String otherVersion, String otherTitle) {
    return new StandardSetDefinition(
        otherCode, otherVersion, otherTitle, follows, notApplicable, scale, standards);
  }

  /** The same set, descending from this edition as far as it has what is named as ancestor. */
  StandardSetDefinition following(Optional<StandardSetDetail> edition) {
    return new StandardSetDefinition(
        code,
        version,
        title,
        edition.map(StandardSetDetail::edition),
        notApplicable,
        scale,
        standards.stream().map(standard -> standard.following(edition)).toList());
  }

  /** The ancestors named here that an edition does not have: those criteria would be new. */
  public List<String> strays(Optional<StandardSetDetail> edition) {
    return criteria()
        .flatMap(criterion -> criterion.ancestor().stream())
        .filter(from -> edition.flatMap(earlier -> earlier.criterion(from)).isEmpty())
        .distinct()
        .toList();
  }
}
