package org.s11portal.evidence;

import static org.s11portal.base.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.base.history.History;
import org.s11portal.base.history.HistoryEntry;
import org.s11portal.base.history.Logbook;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Every refused upload, written into the history and read from it: whose, what file, and why. */
@Service
public class RefusedUploads {

  /** What these entries are about; each is filed under its agency. */
  private static final String SUBJECT = "Upload";

  private final Logbook logbook;
  private final History history;
  private final JsonMapper json;

  RefusedUploads(Logbook logbook, History history, JsonMapper json) {
    this.logbook = logbook;
    this.history = history;
    this.json = json;
  }

  /** The last ones of all agencies, the newest first; who may see them is not decided here. */
  public List<RefusedUpload> latest(int atMost) {
    return history.refused(SUBJECT, atMost).stream().map(this::read).toList();
  }

  void write(StoreDocument asked, Refused refusal) {
    var detail = new LinkedHashMap<String, @Nullable Object>();
    detail.put("by", asked.by().value());
    detail.put("fileName", asked.fileName().value());
    detail.put("key", refusal.reason().key());
    detail.put("reason", text(refusal.reason()));
    logbook.refused(SUBJECT, asked.owner().value(), detail);
  }

  private RefusedUpload read(HistoryEntry entry) {
    var detail = json.readTree(entry.detail());
    return new RefusedUpload(
        entry.at(),
        new AgencyId(entry.subjectId()),
        detail.path("fileName").asString(),
        detail.path("reason").asString());
  }
}
