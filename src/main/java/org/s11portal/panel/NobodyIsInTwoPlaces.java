package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.base.Message;
import org.s11portal.base.Refused;

/**
 * Whoever and whatever a date needs is needed nowhere else at that time. An agency or a chair in
 * two places is refused; other clashes are let through by somebody who has seen them.
 */
final class NobodyIsInTwoPlaces {

  private NobodyIsInTwoPlaces() {}

  /** A sentence for each clash of what is planned with what is arranged already. */
  static List<Clash> clashes(Appointment planned, List<Appointment> arranged) {
    var found = new ArrayList<Clash>();
    for (var other : arranged) {
      if (planned.overlaps(other)) {
        compare(planned, other, found);
      }
    }
    return found;
  }

  private static void compare(Appointment planned, Appointment other, List<Clash> found) {
    if (planned.agency().isPresent() && planned.agency().equals(other.agency())) {
      found.add(clash(ClashKind.AGENCY, other.called(), other));
    }
    for (var seat : planned.seats()) {
      other.seats().stream()
          .filter(theirs -> theirs.isFor(seat.person()))
          .findFirst()
          .ifPresent(theirs -> found.add(clash(kind(seat, theirs), seat.name(), other)));
    }
    if (other.isIn(planned.plan().place())) {
      found.add(clash(ClashKind.ROOM, other.plan().place(), other));
    }
  }

  private static ClashKind kind(SeatDetail here, SeatDetail there) {
    return here.part() == Part.CHAIR
            && there.part() == Part.CHAIR
            && here.person().equals(there.person())
        ? ClashKind.CHAIR
        : ClashKind.PERSON;
  }

  private static Clash clash(ClashKind kind, String who, Appointment other) {
    return new Clash(
        kind, Message.of("panel.clash." + kind, who, other.called(), other.plan().times()));
  }

  /** Refuses what nobody may arrange, and what this person has not seen. */
  static void require(List<Clash> found, Set<Clash> seen) {
    var refused = found.stream().filter(clash -> clash.kind().isRefused()).toList();
    if (!refused.isEmpty()) {
      throw new Refused("panel.refused.clash", sentences(refused));
    }
    var unseen = found.stream().filter(clash -> !seen.contains(clash)).toList();
    if (!unseen.isEmpty()) {
      throw new Refused("panel.refused.clashUnseen", sentences(unseen));
    }
  }

  private static String sentences(List<Clash> clashes) {
    return clashes.stream().map(clash -> text(clash.sentence())).collect(Collectors.joining(" "));
  }
}
