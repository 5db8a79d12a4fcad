package org.s11portal.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.manifest.FrozenDocument;
import org.s11portal.audit.manifest.Manifest;
import org.s11portal.audit.manifest.SealedManifest;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.Documents;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Holds a version of a return against its manifest: the seal, the answers, and the bytes of every
 * document read again. Reading takes its time, so no transaction is open meanwhile.
 */
@Service
public class ReturnVerifications {

  private final Reach reach;
  private final ReturnReader reader;
  private final Manifests manifests;
  private final Documents documents;
  private final TransactionOperations transactions;
  private final CurrentUser currentUser;

  ReturnVerifications(
      Reach reach,
      ReturnReader reader,
      Manifests manifests,
      Documents documents,
      TransactionOperations transactions,
      CurrentUser currentUser) {
    this.reach = reach;
    this.reader = reader;
    this.manifests = manifests;
    this.documents = documents;
    this.transactions = transactions;
    this.currentUser = currentUser;
  }

  /** What stands in the database, read in one go. */
  private record Held(
      SubmissionDetail submission, String manifest, Optional<List<String>> differing) {}

  /** Verifies a version, for whoever may read the return. */
  public Verification verify(RoundId round, AgencyId agency, int number) {
    var held = Objects.requireNonNull(transactions.execute(status -> held(round, agency, number)));
    var sealed = SealedManifest.read(held.manifest());
    var content = sealed.content();
    return new Verification(
        held.submission(),
        sealed.isWhole() && sealed.fingerprint().equals(held.submission().sha256()),
        sealed.altered(),
        content.answers().size(),
        held.differing(),
        content.documents().stream().map(this::found).toList());
  }

  private Held held(RoundId round, AgencyId agency, int number) {
    var assessment = reach.find(round, agency);
    var submission = assessment.submission(number);
    var counts = assessment.status().hasBeenHandedIn() && number == assessment.submissions().size();
    return new Held(
        submission.detail(),
        submission.manifest(),
        counts
            ? Optional.of(differing(reader.read(assessment), submission.content()))
            : Optional.empty());
  }

  private List<String> differing(ReturnDetail now, Manifest then) {
    return now.set()
        .criteria()
        .map(criterion -> criterion.code())
        .filter(code -> !same(now.answer(code), then, code))
        .toList();
  }

  private boolean same(Optional<AnswerDetail> now, Manifest then, String code) {
    var frozen = then.answer(code);
    if (now.isEmpty() || frozen.isEmpty()) {
      return now.isEmpty() && frozen.isEmpty();
    }
    return manifests.freeze(now.get()).saysTheSameAs(frozen.get());
  }

  private Verification.DocumentFound found(FrozenDocument document) {
    return new Verification.DocumentFound(document.title(), outcome(document));
  }

  private Verification.Outcome outcome(FrozenDocument document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var opened =
          documents.open(
              new DocumentId(UUID.fromString(document.id())), currentUser.get().agency());
      try (var bytes = new DigestInputStream(opened.bytes().open(), digest)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest()).equals(document.sha256())
          ? Verification.Outcome.SAME
          : Verification.Outcome.CHANGED;
    } catch (Refused closed) {
      return Verification.Outcome.NOT_TO_BE_OPENED;
    } catch (NotFound | NoSuchFileException gone) {
      return Verification.Outcome.MISSING;
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
