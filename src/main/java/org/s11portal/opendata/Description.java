package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the interface, as OpenAPI 3.1 has it. It is made from the same declarations as
 * the answers, so that it cannot fall behind them.
 */
@Component
class Description {

  private static final String VERSION = "1.0.0";

  private final byte[] document;

  Description(
      Catalogue catalogue,
      TableWriter writer,
      JsonMapper json,
      @Value("${portal.address}") String portal) {
    var whole = new LinkedHashMap<String, Object>();
    whole.put("openapi", "3.1.0");
    whole.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    whole.put(
        "info",
        Map.of(
            "title",
            text("opendata.api.title"),
            "version",
            VERSION,
            "description",
            text("opendata.api.description", writer.terms())));
    whole.put("servers", List.of(Map.of("url", portal.replaceFirst("/+$", ""))));
    whole.put("security", List.of(Map.of("token", List.of()), Map.of("session", List.of())));
    whole.put("paths", DescribedPaths.of(catalogue.details()));
    whole.put("components", DescribedComponents.of(catalogue.details()));
    document = json.writeValueAsBytes(whole);
  }

  byte[] document() {
    return document.clone();
  }
}
