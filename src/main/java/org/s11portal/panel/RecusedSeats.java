package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the seats that officers have to give to somebody else. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class RecusedSeats {

  private final ScrutinyPanelRepository panels;
  private final InterestRepository interests;

  RecusedSeats(ScrutinyPanelRepository panels, InterestRepository interests) {
    this.panels = panels;
    this.interests = interests;
  }

  /** Those on panels of a round that are still to sit, whose holders have an interest. */
  public List<RecusedSeat> inRound(RoundId round) {
    return panels.inRound(round).stream()
        .map(ScrutinyPanel::detail)
        .filter(panel -> panel.status() == PanelStatus.BOOKED)
        .flatMap(this::recused)
        .toList();
  }

  private Stream<RecusedSeat> recused(PanelDetail panel) {
    var interested = interests.peopleWith(panel.agency());
    return panel.seats().stream()
        .flatMap(RecusedSeats::people)
        .filter(one -> interested.contains(one.person()))
        .map(one -> new RecusedSeat(panel.id(), panel.agency(), one.name()));
  }

  private record Someone(UserId person, String name) {}

  private static Stream<Someone> people(SeatDetail seat) {
    return Stream.concat(
        Stream.of(new Someone(seat.person(), seat.name())),
        seat.deputy().map(deputy -> new Someone(deputy.person(), deputy.name())).stream());
  }
}
