package org.s11portal.report;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps with a letter what it told, as it was on the day it was sent. */
@Component
class ToldResults {

  private final JsonMapper json;

  ToldResults(JsonMapper json) {
    this.json = json;
  }

  String kept(LetterResults results) {
    return json.writeValueAsString(results);
  }

  /** Empty where the letter was sent before this was kept. */
  Optional<LetterResults> of(SentLetter sent) {
    return Optional.ofNullable(sent.results())
        .map(kept -> json.readValue(kept, LetterResults.class));
  }
}
