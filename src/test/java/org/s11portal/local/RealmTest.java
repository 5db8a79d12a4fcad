package org.s11portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.Roles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm file and the portal agree, and the file gives nothing away. */
class RealmTest {

  private static final Path FILE = Path.of("keycloak-realm/s11portal-realm.json");

  private final JsonNode realm = JsonMapper.shared().readTree(Realm.read(FILE));

  @Test
  void theRealmHasExactlyThePortalsRoles() {
    assertThat(
            realm
                .path("roles")
                .path("realm")
                .valueStream()
                .map(role -> role.path("name").asString()))
        .containsExactlyInAnyOrderElementsOf(Roles.ALL);
  }

  @Test
  void theFileHoldsNeitherPeopleNorSecrets() {
    assertThat(realm.has("users")).isFalse();
    assertThat(client(realm).has("secret")).isFalse();
  }

  @Test
  void thePortalMustProveItselfAndUsePkce() {
    assertThat(client(realm).path("publicClient").asBoolean()).isFalse();
    assertThat(client(realm).path("attributes").path("pkce.code.challenge.method").asString())
        .isEqualTo("S256");
    assertThat(client(realm).path("directAccessGrantsEnabled").asBoolean()).isFalse();
  }

  @Test
  void theDemonstrationKnowsThePortalByItsOwnAddressOnly() {
    var setup = new Setup(Path.of(""), Path.of(""), Path.of(""), 4711, 0, 0);
    var text = Realm.forDemonstration(setup, "secret");
    assertThat(text).contains("http://localhost:4711/login").doesNotContain("localhost:8080");
    assertThat(client(JsonMapper.shared().readTree(text)).path("secret").asString())
        .isEqualTo("secret");
  }

  @Test
  void theDemonstrationHasSomebodyForEveryRole() {
    var chosen = DemonstrationPeople.read().oneForEachRole();
    assertThat(chosen.keySet()).containsExactlyElementsOf(Roles.ALL);
    assertThat(chosen.values())
        .extracting(DemonstrationPerson::username)
        .contains("hillside-contributor", "hillside-lead", "orchard-lane-signoff");
  }

  @Test
  void aLeadMayAlsoAnswerForTheirAgency() {
    assertThat(DemonstrationPeople.read().all())
        .filteredOn(person -> person.roles().contains(Roles.AGENCY_LEAD))
        .isNotEmpty()
        .allSatisfy(
            lead -> {
              assertThat(lead.roles()).contains(Roles.AGENCY_CONTRIBUTOR);
              assertThat(lead.agency()).isPresent();
            });
  }

  private static JsonNode client(JsonNode realm) {
    return realm.path("clients").path(0);
  }
}
