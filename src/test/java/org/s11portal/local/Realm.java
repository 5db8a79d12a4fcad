package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The realm of {@code keycloak-realm/}, made ready for one set of parts. */
final class Realm {

  private static final String WRITTEN_ADDRESS = "http://localhost:8080";
  private static final String MAIL_DOMAIN = "@s11portal.example";

  private Realm() {}

  /** The realm with this portal's address, its secret and the people of the demonstration. */
  static String forDemonstration(Setup setup, String secret) {
    var realm = (ObjectNode) JsonMapper.shared().readTree(written(setup));
    for (var client : realm.path("clients")) {
      ((ObjectNode) client).put("secret", secret);
    }
    var credentials = Credential.of(DemonstrationSignIn.PASSWORD);
    realm.putPOJO(
        "users",
        DemonstrationPeople.read().all().stream()
            .map(person -> user(person, credentials))
            .toList());
    return JsonMapper.shared().writeValueAsString(realm);
  }

  private static String written(Setup setup) {
    var file = setup.project().resolve("keycloak-realm/s11portal-realm.json");
    return read(file).replace(WRITTEN_ADDRESS, setup.portalAddress());
  }

  private static Map<String, Object> user(
      DemonstrationPerson person, List<Map<String, Object>> credentials) {
    var attributes = new LinkedHashMap<String, Object>();
    attributes.put("job_title", List.of(person.title()));
    person.agency().ifPresent(agency -> attributes.put("agency", List.of(agency)));
    var user = new LinkedHashMap<String, Object>();
    user.put("username", person.username());
    user.put("enabled", true);
    user.put("email", person.username() + MAIL_DOMAIN);
    user.put("emailVerified", true);
    user.put("firstName", person.firstName());
    user.put("lastName", person.lastName());
    user.put("attributes", attributes);
    user.put("credentials", credentials);
    user.put("realmRoles", person.roles());
    return user;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
