package org.s11portal.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the board, to be read by everybody who sits on it or works for it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class BoardMeetings {

  private final BoardMeetingRepository meetings;
  private final ObjectProvider<MattersOfMeetings> elsewhere;
  private final CurrentUser currentUser;

  BoardMeetings(
      BoardMeetingRepository meetings,
      ObjectProvider<MattersOfMeetings> elsewhere,
      CurrentUser currentUser) {
    this.meetings = meetings;
    this.elsewhere = elsewhere;
    this.currentUser = currentUser;
  }

  /** All meetings, the newest day first. */
  public List<MeetingSummary> all() {
    return meetings.findAllByOrderByWordsDayDesc().stream().map(BoardMeeting::summary).toList();
  }

  /** These meetings, in one query. */
  public Map<MeetingId, MeetingSummary> of(Collection<MeetingId> ids) {
    return meetings.findByIdIn(ids.stream().map(MeetingId::value).toList()).stream()
        .map(BoardMeeting::summary)
        .collect(Collectors.toMap(MeetingSummary::id, Function.identity()));
  }

  /**
   * Which meeting this is.
   *
   * @throws NotFound when there is none
   */
  public MeetingSummary get(MeetingId id) {
    return find(id).summary();
  }

  /**
   * A meeting whole. What is being recorded of one is shown only to those who record it.
   *
   * @throws NotFound when there is none
   */
  public MeetingDetail read(MeetingId id) {
    var matters = elsewhere.orderedStream().flatMap(keeper -> keeper.of(id).stream()).toList();
    var whole = find(id).detail(matters);
    return currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER)
        ? whole
        : whole.forReaders();
  }

  private BoardMeeting find(MeetingId id) {
    return meetings.findById(id.value()).orElseThrow(NotFound::new);
  }
}
