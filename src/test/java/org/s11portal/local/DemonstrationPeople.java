package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.Roles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the demonstration partnership, with the roles their places bring. */
final class DemonstrationPeople {

  private static final String PARTNERSHIP = "/demonstration/partnership.json";

  /** Their agencies still answer, or wait for a declaration; all others have handed in. */
  private static final Set<String> BUSY =
      Set.of("hillside-contributor", "hillside-lead", "orchard-lane-signoff");

  private final List<DemonstrationPerson> people = new ArrayList<>();

  private DemonstrationPeople() {}

  static DemonstrationPeople read() {
    var read = new DemonstrationPeople();
    var partnership = partnership();
    for (var agency : partnership.path("agencies")) {
      read.addAgency(agency);
    }
    for (var person : partnership.path("panelPeople")) {
      read.add(person, Optional.ofNullable(text(person, "agency")), required(person, "role"));
    }
    return read;
  }

  private static JsonNode partnership() {
    try (var in = DemonstrationPeople.class.getResourceAsStream(PARTNERSHIP)) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in, PARTNERSHIP));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addAgency(JsonNode agency) {
    var id = Optional.of(required(agency, "id"));
    for (var contributor : agency.path("contributors")) {
      add(contributor, id, Roles.AGENCY_CONTRIBUTOR);
    }
    add(agency.path("lead"), id, Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR);
    add(agency.path("signoff"), id, Roles.AGENCY_SIGNOFF);
  }

  private void add(JsonNode person, Optional<String> agency, String... roles) {
    people.add(
        new DemonstrationPerson(
            required(person, "username"),
            required(person, "name"),
            required(person, "title"),
            agency,
            List.of(roles)));
  }

  private static String required(JsonNode node, String field) {
    return Objects.requireNonNull(text(node, field), field);
  }

  private static @Nullable String text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isString() ? value.asString() : null;
  }

  List<DemonstrationPerson> all() {
    return List.copyOf(people);
  }

  /**
   * Somebody for each role, in the order of the roles: one who has something to do, if possible.
   */
  Map<String, DemonstrationPerson> oneForEachRole() {
    var chosen = new LinkedHashMap<String, DemonstrationPerson>();
    for (var role : Roles.ALL) {
      people.stream()
          .filter(person -> person.roles().getFirst().equals(role))
          .min(Comparator.comparing(person -> !BUSY.contains(person.username())))
          .ifPresent(person -> chosen.put(role, person));
    }
    return chosen;
  }
}
