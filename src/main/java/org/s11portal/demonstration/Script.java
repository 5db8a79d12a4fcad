package org.s11portal.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencyKind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration is told from: the files in {@code demonstration/}. */
record Script(Partnership partnership, Map<String, Lines> lines) {

  /** The three children’s centres, which join when the round is long under way. */
  private static final Set<String> LATE = Set.of("hillside", "canalside", "orchard-lane");

  /** The sixteen agencies that have a panel. */
  List<String> panelled() {
    return partnership.agencies().stream().map(Cast::id).filter(id -> !LATE.contains(id)).toList();
  }

  /** The agencies and the people of the panels and the board. */
  record Partnership(List<Cast> agencies, List<Someone> panelPeople) {

    Cast agency(String id) {
      return agencies.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
  }

  /** An agency and its people. */
  record Cast(
      String id,
      String name,
      @JsonProperty("short") String shortName,
      AgencyKind kind,
      String staff,
      String service,
      Someone lead,
      List<Someone> contributors,
      Someone signoff,
      LocalDate joined) {

    String say(String line) {
      return line.replace("{agency}", shortName)
          .replace("{staff}", staff)
          .replace("{service}", service);
    }
  }

  /** A person. */
  record Someone(
      String username, String name, String title, @Nullable String role, @Nullable String agency) {

    Optional<String> agencyOf() {
      return Optional.ofNullable(agency);
    }
  }

  /** What can be said on one criterion. */
  record Lines(
      Map<String, List<String>> narrative,
      Map<String, List<String>> impact,
      List<Promise> improvement,
      List<String> challenge,
      List<String> answer,
      List<String> lowered,
      List<String> raised,
      List<String> agreed,
      List<String> minute,
      List<Paper> documents) {}

  /** An improvement somebody promises. */
  record Promise(String what, String who) {}

  /** A document that stands as evidence. */
  record Paper(String title, String kind) {}

  static Script read(JsonMapper json) {
    return new Script(
        read(json, "demonstration/partnership.json", new TypeReference<Partnership>() {}),
        read(json, "demonstration/answers.json", new TypeReference<Map<String, Lines>>() {}));
  }

  static <T> T read(JsonMapper json, String file, TypeReference<T> type) {
    try (var stream = new ClassPathResource(file).getInputStream()) {
      return json.readValue(stream, type);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
