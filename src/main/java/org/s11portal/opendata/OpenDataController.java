package org.s11portal.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.s11portal.base.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs that fetch the open data. It only reads, whatever it is asked. */
@RestController
class OpenDataController {

  private static final String ANYTHING = ApiAddress.DATA + "/**";

  private final OpenData data;
  private final TableWriter writer;
  private final Description description;
  private final Turns turns;
  private final ProblemWriter problems;

  OpenDataController(
      OpenData data,
      TableWriter writer,
      Description description,
      Turns turns,
      ProblemWriter problems) {
    this.data = data;
    this.writer = writer;
    this.description = description;
    this.turns = turns;
    this.problems = problems;
  }

  /** In the form that the caller accepts. */
  @GetMapping(ApiAddress.DATA + "/{name:[a-z-]+}")
  ResponseEntity<byte[]> read(
      @PathVariable String name, HttpServletRequest request, Principal caller) {
    var format =
        DataFormat.accepted(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))
            .orElseThrow(() -> new Declined(Problem.notAcceptable()));
    return read(name, format, request, caller);
  }

  /** In the form that the address names, which is all that a spreadsheet may be able to say. */
  @GetMapping(ApiAddress.DATA + "/{name:[a-z-]+}.{ending:json|csv}")
  ResponseEntity<byte[]> read(
      @PathVariable String name,
      @PathVariable String ending,
      HttpServletRequest request,
      Principal caller) {
    return read(name, DataFormat.ending(ending).orElseThrow(), request, caller);
  }

  @GetMapping(ApiAddress.DESCRIPTION)
  ResponseEntity<byte[]> describe(Principal caller) {
    try (var _ = turns.take(caller.getName())) {
      return answer(MediaType.APPLICATION_JSON_VALUE, "openapi.json", description.document());
    }
  }

  @GetMapping(ANYTHING)
  ResponseEntity<byte[]> nothingThere() {
    throw new Declined(
        Problem.unknownAddress(data.dataSets().stream().map(DataSetDetail::name).toList()));
  }

  @RequestMapping(
      path = {ANYTHING, ApiAddress.DESCRIPTION},
      method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
  ResponseEntity<byte[]> change() {
    throw new Declined(Problem.readOnly());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> declined(Declined declined) {
    return problems.answer(declined.problem());
  }

  private ResponseEntity<byte[]> read(
      String name, DataFormat format, HttpServletRequest request, Principal caller) {
    try (var _ = turns.take(caller.getName())) {
      var parameters = parameters(request);
      var table = data.read(name, parameters);
      return answer(
          format.mediaType(), fileName(name, parameters, format), writer.write(table, format));
    }
  }

  /** Whole before the first byte goes out, so that half a table never looks like one. */
  private static ResponseEntity<byte[]> answer(String mediaType, String fileName, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(fileName).build().toString())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        // May be kept by whoever fetched it, and is asked for again each time: then 304 is enough.
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(Sha256.of(bytes))
        .body(bytes);
  }

  private static String fileName(
      String name, Map<String, List<String>> parameters, DataFormat format) {
    var values = parameters.values().stream().flatMap(List::stream).toList();
    return values.isEmpty()
        ? name + "." + format.ending()
        : name + "-" + String.join("-", values) + "." + format.ending();
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    var parameters = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    return parameters;
  }
}
