package org.s11portal.audit.manifest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything one version of a return froze when it was handed in. */
public record Manifest(
    String round,
    String agency,
    String set,
    int version,
    Instant handedInAt,
    Declared declaration,
    List<FrozenAnswer> answers) {

  /** Who declared, and in which words. */
  public record Declared(String name, String post, String statement) {}

  public Manifest {
    answers = List.copyOf(answers);
  }

  /** How one criterion was answered in this version. */
  public Optional<FrozenAnswer> answer(String criterion) {
    return answers.stream().filter(answer -> answer.criterion().equals(criterion)).findFirst();
  }

  /** The documents of all answers, each once. */
  public List<FrozenDocument> documents() {
    return answers.stream()
        .flatMap(answer -> answer.evidence().stream())
        .map(FrozenDocument::withoutNote)
        .distinct()
        .toList();
  }
}
