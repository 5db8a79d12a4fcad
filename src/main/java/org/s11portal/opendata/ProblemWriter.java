package org.s11portal.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, from a controller or before one is reached. */
@Component
class ProblemWriter {

  private static final String SCHEME = "Bearer realm=\"open data\"";

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  ResponseEntity<byte[]> answer(Problem problem) {
    return ResponseEntity.status(problem.status())
        .headers(headers(problem))
        .body(json.writeValueAsBytes(problem.fields()));
  }

  void write(Problem problem, boolean token, HttpServletResponse response) throws IOException {
    response.setStatus(problem.status().value());
    headers(problem).forEach((name, values) -> response.setHeader(name, values.getFirst()));
    if (problem.status() == HttpStatus.UNAUTHORIZED) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, token ? SCHEME + ", error=\"invalid_token\"" : SCHEME);
    }
    response.getOutputStream().write(json.writeValueAsBytes(problem.fields()));
  }

  private static HttpHeaders headers(Problem problem) {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    problem
        .retryAfter()
        .ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED) {
      headers.set(HttpHeaders.ALLOW, "GET, HEAD");
    }
    return headers;
  }
}
