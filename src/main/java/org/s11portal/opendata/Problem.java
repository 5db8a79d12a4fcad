package org.s11portal.opendata;

import static java.util.stream.Collectors.joining;
import static org.s11portal.base.Texts.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.s11portal.base.OneLine;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, in words that say what to do, as RFC 9457 has it. Nothing that was sent is said
 * again but a parameter’s name: it might be a token that was put in the wrong place.
 *
 * @param parameter the parameter it is about, if it is about one
 * @param retryAfter in how many seconds another attempt makes sense, if it does
 */
record Problem(
    HttpStatus status,
    String title,
    String detail,
    Optional<String> parameter,
    Optional<Integer> retryAfter) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final int LONGEST_NAME = 40;

  private static Problem of(HttpStatus status, String key, Object... arguments) {
    return new Problem(
        status,
        text("opendata.problem." + key + ".title"),
        text("opendata.problem." + key + ".detail", arguments),
        Optional.empty(),
        Optional.empty());
  }

  private Problem about(String name) {
    return new Problem(status, title, detail, Optional.of(name), retryAfter);
  }

  static Problem noAccess() {
    return of(HttpStatus.UNAUTHORIZED, "noAccess");
  }

  /** The same whether a token never was, has ended or was revoked. */
  static Problem invalidToken() {
    return of(HttpStatus.UNAUTHORIZED, "invalidToken");
  }

  static Problem notForYou() {
    return of(HttpStatus.FORBIDDEN, "notForYou");
  }

  static Problem unknownAddress(Iterable<String> names) {
    return of(HttpStatus.NOT_FOUND, "unknownAddress", String.join(", ", names));
  }

  static Problem readOnly() {
    return of(HttpStatus.METHOD_NOT_ALLOWED, "readOnly");
  }

  static Problem notAcceptable() {
    return of(HttpStatus.NOT_ACCEPTABLE, "notAcceptable");
  }

  static Problem unknownParameter(String name, DataSetDetail dataSet) {
    var line = OneLine.of(name, LONGEST_NAME);
    var known = dataSet.filters().stream().sorted().map(Filter::word).collect(joining(", "));
    return of(HttpStatus.BAD_REQUEST, "unknownParameter", line, dataSet.name(), known).about(line);
  }

  static Problem twice(Filter filter) {
    return of(HttpStatus.BAD_REQUEST, "twice", filter.word()).about(filter.word());
  }

  static Problem notOfItsForm(Filter filter) {
    return of(HttpStatus.BAD_REQUEST, "form", filter.word(), filter.meaning(), filter.example())
        .about(filter.word());
  }

  /** The same whether there is no such thing or nothing of it is published. */
  static Problem nothingOf(Filter filter) {
    return of(HttpStatus.NOT_FOUND, "nothingOf." + filter.word()).about(filter.word());
  }

  static Problem tooMany(int seconds) {
    var problem = of(HttpStatus.TOO_MANY_REQUESTS, "tooMany", seconds);
    return new Problem(
        problem.status, problem.title, problem.detail, problem.parameter, Optional.of(seconds));
  }

  /** As it is written. */
  Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("title", title);
    fields.put("status", status.value());
    fields.put("detail", detail);
    parameter.ifPresent(name -> fields.put("parameter", name));
    return fields;
  }
}
