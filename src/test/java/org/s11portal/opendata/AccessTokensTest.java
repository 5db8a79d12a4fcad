package org.s11portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.panel.PanelScene;
import org.s11portal.plan.Plans;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Who makes tokens, and what the role they carry may do. */
@PortalTest
class AccessTokensTest {

  private final LocalDate soon = LocalDate.now(Dates.LONDON).plusMonths(1);

  @Autowired private AccessTokens tokens;
  @Autowired private TokenCheck check;
  @Autowired private OpenData data;
  @Autowired private ModerationSummaries summaries;
  @Autowired private Plans plans;
  @Autowired private Agencies agencies;
  @Autowired private GrantedAuthoritiesMapper realmRoles;

  @Test
  void onlyTheManagerMakesListsAndRevokesTokens() {
    var nothing = new AccessTokenId(UUID.randomUUID());
    for (Runnable other :
        List.<Runnable>of(
            SignInAs::officer,
            SignInAs::independentChair,
            SignInAs::boardMember,
            SignInAs::panelChair,
            () -> SignInAs.lead("bchc"),
            () -> SignInAs.person("program", null, Roles.OPEN_DATA))) {
      other.run();
      assertThatThrownBy(() -> tokens.make("Mine", soon)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(tokens::all).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> tokens.revoke(nothing)).isInstanceOf(AccessDeniedException.class);
    }
    SignInAs.manager();
    assertThatThrownBy(() -> tokens.revoke(nothing)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoMayNotReadPublishedResultsReadsNoOpenData() {
    for (Runnable other :
        List.<Runnable>of(
            () -> SignInAs.lead("bchc"), () -> SignInAs.panelMember("panelmember", "police"))) {
      other.run();
      assertThatThrownBy(() -> data.read("rounds", Map.of()))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(data::rounds).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(data::dataSets).isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void theRoleOfATokenReadsTheOpenDataAndNoScreensServices() {
    SignInAs.person("program", null, Roles.OPEN_DATA);

    assertThat(data.read("rounds", Map.of()).rows()).isEmpty();
    assertThatThrownBy(summaries::publishedRounds).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> summaries.of(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(plans::current).isInstanceOf(AccessDeniedException.class);
    assertThat(agencies.find(new AgencyId("bchc"))).as("no secret").isEmpty();
  }

  @Test
  void nobodyGetsThatRoleFromTheRealm() {
    var claims = Map.<String, Object>of("sub", "x", "roles", List.of(Roles.OPEN_DATA));
    var authority = new OidcUserAuthority(new OidcIdToken("token", null, null, claims));

    assertThat(realmRoles.mapAuthorities(List.of(authority))).isEmpty();
  }

  @Test
  void manyProgramsThatComeFirstInTheSameMomentAllComeIn() {
    SignInAs.manager();
    var secret = new TokenSecret(tokens.make("Power BI", soon));

    var admitted =
        IntStream.range(0, 16).parallel().filter(nth -> check.admit(secret).isPresent()).count();

    assertThat(admitted).isEqualTo(16);
    assertThat(tokens.all().getFirst().lastUsedOn()).isPresent();
  }
}
