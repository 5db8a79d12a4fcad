package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The upload component’s words, from our bundle. */
final class UploadWords {

  /** Never shown: tells the server which of its own sentences to show. */
  static final String TOO_LARGE = "too-large";

  private static final String OTHER_KIND = "other-kind";

  private UploadWords() {}

  static UploadI18N inEnglish() {
    return new UploadI18N()
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne(text("evidence.upload.drop"))
                .setMany(text("evidence.upload.drop")))
        .setAddFiles(
            new UploadI18N.AddFiles()
                .setOne(text("evidence.upload.browse"))
                .setMany(text("evidence.upload.browse")))
        .setError(
            new UploadI18N.Error().setFileIsTooBig(TOO_LARGE).setIncorrectFileType(OTHER_KIND))
        .setUploading(uploading())
        .setFile(
            new UploadI18N.File()
                .setRetry(text("evidence.upload.retry"))
                .setStart(text("evidence.upload.start"))
                .setRemove(text("evidence.upload.cancel")))
        .setUnits(
            List.of(
                text("evidence.upload.bytes"),
                text("evidence.upload.kilobytes"),
                text("evidence.upload.megabytes"),
                text("evidence.upload.gigabytes")),
            1024);
  }

  private static UploadI18N.Uploading uploading() {
    return new UploadI18N.Uploading()
        .setStatus(
            new UploadI18N.Uploading.Status()
                .setConnecting(text("evidence.upload.connecting"))
                .setStalled(text("evidence.upload.stalled"))
                .setProcessing(text("evidence.upload.processing"))
                .setHeld(text("evidence.upload.held")))
        .setRemainingTime(
            new UploadI18N.Uploading.RemainingTime()
                .setPrefix(text("evidence.upload.remaining"))
                .setUnknown(text("evidence.upload.remainingUnknown")))
        .setError(
            new UploadI18N.Uploading.Error()
                .setServerUnavailable(text("evidence.upload.offline"))
                .setUnexpectedServerError(text("evidence.upload.failed"))
                .setForbidden(text("evidence.upload.refused"))
                .setFileTooLarge(text("evidence.upload.refused")));
  }
}
