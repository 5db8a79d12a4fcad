package org.s11portal.killing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.s11portal.audit.manifest.FrozenDocument;
import org.s11portal.audit.manifest.SealedManifest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the database and the folder of documents from outside, past the portal. */
final class Inspection {

  private final JdbcClient jdbc;
  private final DocumentFolder folder;
  private final List<String> wrong = new ArrayList<>();

  private Inspection(JdbcClient jdbc, DocumentFolder folder) {
    this.jdbc = jdbc;
    this.folder = folder;
  }

  static Found of(JdbcClient jdbc, DocumentFolder folder, Acknowledged acknowledged) {
    var inspection = new Inspection(jdbc, folder);
    var answers = inspection.answers(acknowledged);
    var documents = inspection.documents(acknowledged);
    var submissions = inspection.submissions(acknowledged);
    inspection.returns();
    return new Found(answers, documents, submissions, List.copyOf(inspection.wrong));
  }

  private record Kept(String agency, String code, String narrative) {}

  private int answers(Acknowledged acknowledged) {
    var kept =
        jdbc
            .sql(
                "select s.agency, a.code, a.narrative from answer a"
                    + " join self_assessment s on s.id = a.assessment")
            .query(Kept.class)
            .stream()
            .collect(
                Collectors.toMap(
                    row -> new Acknowledged.Place(row.agency(), row.code()),
                    row -> Set.copyOf(List.of(row.narrative().split("\n", -1)))));
    var found = 0;
    for (var one : acknowledged.saved().entrySet()) {
      var there = kept.getOrDefault(one.getKey(), Set.of());
      var lost = one.getValue().stream().filter(token -> !there.contains(token)).toList();
      lost.forEach(token -> wrong.add("lost: answer " + one.getKey() + " " + token));
      found += one.getValue().size() - lost.size();
    }
    return found;
  }

  private record Document(String id, String sha256, String storageKey) {}

  /** Every row has its bytes and they have its hash; what was acknowledged is among them. */
  private int documents(Acknowledged acknowledged) {
    var files = folder.kept();
    var sound = new HashMap<String, String>();
    for (var row :
        jdbc.sql("select id, sha256, storage_key from document").query(Document.class).list()) {
      var file = files.get(row.storageKey());
      if (file == null) {
        wrong.add("document without bytes: " + row.id());
      } else if (!DocumentFolder.sha256(file).equals(row.sha256())) {
        wrong.add("document with other bytes: " + row.id());
      } else {
        sound.put(row.id(), row.sha256());
      }
    }
    var found = 0;
    for (var one : acknowledged.stored().entrySet()) {
      if (one.getValue().equals(sound.get(one.getKey()))) {
        found++;
      } else {
        wrong.add("lost: document " + one.getKey());
      }
    }
    return found;
  }

  private record Submitted(String agency, int count) {}

  private int submissions(Acknowledged acknowledged) {
    var counts =
        jdbc
            .sql(
                "select s.agency, count(*) as count from submission v"
                    + " join self_assessment s on s.id = v.assessment group by s.agency")
            .query(Submitted.class)
            .stream()
            .collect(Collectors.toMap(Submitted::agency, Submitted::count));
    var found = 0;
    for (var one : acknowledged.submitted().entrySet()) {
      var there = Math.min(counts.getOrDefault(one.getKey(), 0), one.getValue());
      if (there < one.getValue()) {
        wrong.add("lost: submission of " + one.getKey());
      }
      found += there;
    }
    return found;
  }

  private record Standing(String id, String agency, String status) {}

  private void returns() {
    for (var one :
        jdbc.sql("select id, agency, status from self_assessment").query(Standing.class).list()) {
      var steps =
          jdbc.sql("select to_status from assessment_step where assessment = ? order by sequence")
              .param(one.id())
              .query(String.class)
              .list();
      var handedIn = steps.stream().filter("SUBMITTED"::equals).count();
      var last = steps.isEmpty() ? "NOT_STARTED" : steps.getLast();
      require(last.equals(one.status()), one, "stands otherwise than its last step says");
      require(handedIn == count("submission", one), one, "has steps without versions");
      var unlocked = count("answer where unlocked and assessment = ?", one);
      require(
          one.status().equals("RETURNED") ? unlocked == 3 : unlocked == 0,
          one,
          "is half given back");
      if (one.status().equals("SUBMITTED")) {
        wholly(one);
      }
    }
  }

  private long count(String table, Standing one) {
    var from = table.contains("?") ? table : table + " where assessment = ?";
    return jdbc.sql("select count(*) from " + from).param(one.id()).query(Long.class).single();
  }

  private record Frozen(String manifest, String sha256) {}

  private record Answer(String code, String narrative) {}

  /** What is handed in is what was frozen, answers and documents. */
  private void wholly(Standing one) {
    var frozen =
        jdbc.sql(
                "select manifest, sha256 from submission where assessment = ?"
                    + " order by number desc limit 1")
            .param(one.id())
            .query(Frozen.class)
            .single();
    var sealed = SealedManifest.read(frozen.manifest());
    require(
        sealed.isWhole() && sealed.fingerprint().equals(frozen.sha256()), one, "has a broken seal");
    for (var answer :
        jdbc.sql("select code, narrative from answer where assessment = ?")
            .param(one.id())
            .query(Answer.class)
            .list()) {
      var then = sealed.content().answer(answer.code());
      require(
          then.filter(was -> was.narrative().equals(answer.narrative())).isPresent(),
          one,
          "has an answer that is not the frozen one: " + answer.code());
      require(
          then.map(was -> ids(was.evidence())).equals(Optional.of(evidence(one, answer))),
          one,
          "has evidence that is not the frozen one: " + answer.code());
    }
  }

  private Set<String> evidence(Standing one, Answer answer) {
    return new TreeSet<>(
        jdbc.sql(
                "select e.document from answer_evidence e join answer a on a.id = e.answer"
                    + " where a.assessment = ? and a.code = ?")
            .params(one.id(), answer.code())
            .query(String.class)
            .list());
  }

  private static Set<String> ids(List<FrozenDocument> documents) {
    return documents.stream()
        .map(FrozenDocument::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void require(boolean holds, Standing one, String otherwise) {
    if (!holds) {
      wrong.add("the return of " + one.agency() + " (" + one.status() + ") " + otherwise);
    }
  }
}
