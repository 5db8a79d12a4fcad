package org.s11portal.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.EvidenceDownload;
import org.s11portal.evidence.ui.EvidenceUpload;
import org.s11portal.meeting.MeetingDocuments;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingPaper;

/**
 * The papers that were uploaded to one meeting, and the way to upload more.
 *
 * @param show puts the meeting on the screen anew
 */
record UploadedPapers(MeetingId meeting, MeetingDocuments documents, Runnable show) {

  Map<DocumentId, DocumentSummary> of(Collection<MeetingPaper> papers) {
    return documents.of(papers);
  }

  Component[] ways(DocumentSummary document) {
    return EvidenceDownload.ways(document, () -> documents.open(meeting, document.id()));
  }

  EvidenceUpload upload() {
    var upload =
        new EvidenceUpload(
            documents.largest(),
            (fileName, bytes) -> documents.upload(meeting, fileName, bytes),
            stored -> show.run());
    upload.addClassName("no-print");
    return upload;
  }
}
