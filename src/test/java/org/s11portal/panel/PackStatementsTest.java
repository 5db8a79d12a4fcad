package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Freezing a pack asks the database as often for many agencies of the kind as for few. */
@PortalTest
class PackStatementsTest {

  private static final String[] FEW = {"bchc", "yos", "a1"};
  private static final String[] MANY = {
    "bchc", "yos", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"
  };

  @Autowired private ApplicationContext context;
  @Autowired private ReturnDesk desk;
  @Autowired private PanelBookings bookings;
  @Autowired private PanelPacks packs;
  @Autowired private JdbcTemplate database;
  private AuditScene scene;

  @BeforeEach
  void scene() {
    scene = new AuditScene(context);
  }

  @Test
  void thePeersOfAPackAreCountedAndNotReadOneByOne() {
    scene.asking(MANY);
    for (var agency : FEW) {
      scene.handedIn(agency);
    }
    var few = statements("bchc");
    for (var agency : MANY) {
      if (!List.of(FEW).contains(agency)) {
        scene.handedIn(agency);
      }
    }
    // Letters are written meanwhile; seven more agencies would take three statements each.
    assertThat(statements("yos")).isLessThan(few + 7);

    new PanelScene(context).peopled();
    SignInAs.officer();
    var panel =
        bookings.book(
            new BookPanel(
                PanelScene.ROUND, new AgencyId("yos"), PanelScene.PLAN, PanelScene.SEATS));
    assertThat(packs.of(panel).peers("1.1"))
        .singleElement()
        .satisfies(peer -> assertThat(peer.agencies()).isEqualTo(MANY.length - 1));
  }

  private long statements(String agency) {
    SignInAs.officer();
    var id = scene.id(agency);
    return new Statements(database).once(() -> desk.openScrutiny(id));
  }
}
