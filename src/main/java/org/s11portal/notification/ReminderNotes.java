package org.s11portal.notification;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters put together into reminders: one occasion is one reminder, however many read it. */
final class ReminderNotes {

  private ReminderNotes() {}

  private record Once(LetterKind kind, Instant occasion) {}

  /**
   * By what they are about, the newest first.
   *
   * @param letters the newest first
   */
  static Map<String, List<ReminderNote>> of(List<Letter> letters) {
    return letters.stream()
        .collect(
            groupingBy(
                Letter::subjectId,
                Collectors.collectingAndThen(Collectors.toList(), ReminderNotes::notes)));
  }

  private static List<ReminderNote> notes(List<Letter> letters) {
    return letters.stream()
        .map(Letter::detail)
        .collect(
            groupingBy(
                letter -> new Once(letter.kind(), letter.occasion()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(
            once ->
                new ReminderNote(
                    once.getFirst().kind(),
                    once.getFirst().writtenAt(),
                    once.stream().map(LetterDetail::name).sorted().toList()))
        .toList();
  }
}
