package org.s11portal.panel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardDetail;

/** All that lies on the desk of one panel. */
public record DeskSheet(
    PanelDetail panel,
    ReturnDetail whole,
    Map<String, ModerationDetail> moderations,
    Optional<LastYear> lastYear,
    List<ChallengeDetail> challenges,
    List<SittingMinutes> minutes,
    Map<AgendaItem, WrittenText> notes,
    Outstanding outstanding,
    DeskAgenda agenda,
    PanelRights rights,
    Map<UserId, String> names) {

  public Optional<ModerationDetail> moderation(String code) {
    return Optional.ofNullable(moderations.get(code));
  }

  public Optional<PanelVerdict> lastYear(String code) {
    return lastYear.flatMap(last -> Optional.ofNullable(last.verdicts().get(code)));
  }

  public List<ChallengeDetail> challenges(String code) {
    return challenges.stream().filter(challenge -> challenge.code().equals(code)).toList();
  }

  /** Those raised under a line of enquiry. */
  public List<ChallengeDetail> challenges(LineDetail line) {
    return challenges.stream()
        .filter(challenge -> challenge.line().filter(line.id()::equals).isPresent())
        .toList();
  }

  /** The criteria a line of enquiry is about, in their own order. */
  public List<CriterionDetail> touchedBy(LineDetail line) {
    return whole.set().criteria().filter(one -> line.touches(one.code())).toList();
  }

  /** How many challenges wait longer for their answer than they should. */
  public long overdue(LocalDate today) {
    return challenges.stream().filter(challenge -> challenge.isOverdue(today)).count();
  }

  /** How many criteria of a standard have their grade. */
  public int moderated(StandardDetail standard) {
    return (int)
        standard.criteria().stream()
            .filter(criterion -> moderations.containsKey(criterion.code()))
            .count();
  }

  /** What the newest sitting wrote under an item. */
  public WrittenText minutes(AgendaItem item) {
    return minutes.stream()
        .filter(sitting -> sitting.number() == panel.sittings().size())
        .flatMap(sitting -> sitting.items().stream())
        .filter(written -> written.item().equals(item))
        .findFirst()
        .orElseGet(() -> WrittenText.nothingYet(item));
  }

  public WrittenText note(AgendaItem item) {
    return notes.getOrDefault(item, WrittenText.nothingYet(item));
  }

  /** The criterion after this one on the agenda that still lacks its grade, from the top again. */
  public Optional<CriterionDetail> nextAfter(String code) {
    var open = outstanding.notModerated();
    var codes = agenda.criteria(whole.set()).map(CriterionDetail::code).toList();
    return open.stream()
        .filter(criterion -> codes.indexOf(criterion.code()) > codes.indexOf(code))
        .min(Comparator.comparingInt(criterion -> codes.indexOf(criterion.code())))
        .or(() -> open.stream().filter(other -> !other.code().equals(code)).findFirst());
  }
}
