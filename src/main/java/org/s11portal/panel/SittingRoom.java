package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who have a panel’s desk open see of each other while it sits: who is here, the minutes
 * as they grow, and that something else has changed. Browsers ask; nothing is pushed (see
 * docs/decisions/014-the-sitting-live.md).
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
public class SittingRoom {

  /** Whoever has not been heard of for so long has left the room. */
  static final Duration COUNTS = Duration.ofSeconds(12);

  /** Whoever opens the same item again within this time has only looked away. */
  private static final Duration COMES_BACK = Duration.ofMinutes(2);

  /**
   * Rows count up with their versions; lines of enquiry may go again, so theirs are hashed. The
   * links to actions are the plan’s: nothing of them is read here but that they have changed.
   */
  private static final String STAMP =
      """
      select p.version as panel,
        (select coalesce(sum(crc32(concat_ws('/', a.member, a.presence, a.deputy, a.interest))), 0)
           from panel_attendance a join panel_sitting s on s.id = a.sitting where s.panel = p.id) as people,
        (select coalesce(sum(m.version + 1), 0) from moderation m where m.assessment = p.assessment)
          + (select coalesce(sum(v.version + 1), 0) from member_view v where v.panel = p.id) as grades,
        (select coalesce(sum(c.version + 1), 0) from challenge c where c.assessment = p.assessment) as challenges,
        (select coalesce(sum(crc32(concat_ws('/', l.id, l.version))), 0)
           from line_of_enquiry l where l.round = p.round and (l.agency is null or l.agency = p.agency))
          + (select coalesce(sum(l.version + 1), 0) from line_at_panel l where l.panel = p.id) as `lines`,
        (select coalesce(sum(a.version + 1), 0) from agreed_action a where a.assessment = p.assessment)
          + (select coalesce(sum(k.version + 1), 0) from action_check k where k.assessment = p.assessment)
          + (select coalesce(sum(f.version + 1), 0) from finding_link f
               where f.round = p.round and f.agency = p.agency) as actions
      from scrutiny_panel p where p.id = ?
      """;

  private final PanelAccess access;
  private final MinuteRepository minutes;
  private final JdbcClient jdbc;
  private final People people;
  private final CurrentUser currentUser;
  private final Clock clock;

  SittingRoom(
      PanelAccess access,
      MinuteRepository minutes,
      JdbcClient jdbc,
      People people,
      CurrentUser currentUser,
      Clock clock) {
    this.access = access;
    this.minutes = minutes;
    this.jdbc = jdbc;
    this.people = people;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** How the desk stands now, to be compared with how it stands a moment later. */
  public RoomStamp stamp(PanelId id) {
    return stamp(access.toRead(id));
  }

  /** How the desk stands, and the minutes of the item under discussion. */
  public RoomNow look(PanelId id, AgendaItem item) {
    var panel = access.toRead(id);
    var written =
        panel
            .newestSitting()
            .flatMap(sitting -> minutes.of(sitting.id(), item))
            .map(MinuteItem::detail)
            .orElseGet(() -> WrittenText.nothingYet(item));
    return new RoomNow(stamp(panel), written);
  }

  /** Tells that whoever is signed in has this item open, and learns who is in the room. */
  @Transactional
  public List<InTheRoom> here(PanelId id, AgendaItem item) {
    var panel = access.toRead(id);
    jdbc.sql(
            // Assigned from left to right: what is compared is still what stood there.
            "insert into panel_presence (panel, who, item, seen_at, since) values (?, ?, ?, ?, ?)"
                + " on duplicate key update"
                + " since = if(item = values(item) and seen_at > ?, since, values(since)),"
                + " item = values(item), seen_at = values(seen_at)")
        .params(
            key(id),
            currentUser.get().user().value(),
            item.value(),
            utc(clock.instant()),
            utc(clock.instant()),
            utc(clock.instant().minus(COMES_BACK)))
        .update();
    var found =
        jdbc.sql(
                "select who, item, coalesce(since, seen_at) as since from panel_presence where"
                    + " panel = ? and seen_at > ?")
            .params(key(id), utc(clock.instant().minus(COUNTS)))
            .query(
                (row, number) ->
                    new Seen(
                        new UserId(row.getString("who")),
                        new AgendaItem(row.getString("item")),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
            .list();
    var names = people.names(found.stream().map(Seen::who).toList());
    var chair = panel.detail().chair().map(SeatDetail::person);
    return found.stream()
        .map(
            one ->
                new InTheRoom(
                    one.who(),
                    names.getOrDefault(one.who(), one.who().value()),
                    one.item(),
                    one.since(),
                    chair.filter(one.who()::equals).isPresent()))
        .sorted(Comparator.comparing(InTheRoom::name))
        .toList();
  }

  /** They have closed the desk. */
  @Transactional
  public void left(PanelId id) {
    jdbc.sql("delete from panel_presence where panel = ? and who = ?")
        .params(key(id), currentUser.get().user().value())
        .update();
  }

  private record Seen(UserId who, AgendaItem item, Instant since) {}

  private RoomStamp stamp(ScrutinyPanel panel) {
    return jdbc.sql(STAMP)
        .param(key(panel.id()))
        .query(
            (row, number) ->
                new RoomStamp(
                    row.getLong("panel"),
                    row.getLong("people"),
                    row.getLong("grades"),
                    row.getLong("challenges"),
                    row.getLong("lines"),
                    row.getLong("actions")))
        .single();
  }

  private static String key(PanelId id) {
    return id.value().toString();
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
