package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.s11portal.base.DomainException;

/**
 * The step that brings one file in: it is read while it arrives, what was read stands below to be
 * looked at, and a refusal stands beside the file.
 */
public class FileStep<T> extends Div {

  /** Reads a file while it arrives; the limit is counted there, whatever the browser promised. */
  @FunctionalInterface
  public interface Reading<T> extends Serializable {
    T read(InputStream content) throws IOException;
  }

  /** Lays out what was read, to be looked at before anything is kept. */
  @FunctionalInterface
  public interface Showing<T> extends Serializable {
    List<Component> of(T read);
  }

  /** What the step is called, its two ways, and what is said of a file of another kind. */
  public record Words(String title, String browse, String drop, String otherKind)
      implements Serializable {}

  private final Reading<T> reading;
  private final Showing<T> showing;
  private final Upload upload = new Upload();
  private final Paragraph refusal = new Paragraph();
  private final Div preview = new Div();

  /**
   * Asks for one file.
   *
   * @param before what is said before it is asked for
   */
  public FileStep(Words words, Reading<T> reading, Showing<T> showing, Component... before) {
    this.reading = reading;
    this.showing = showing;
    addClassName("stack");
    refusal.addClassNames("finding", "file-refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    preview.addClassName("stack");
    upload.setUploadButton(new Button(words.browse()));
    upload.setDropLabel(new Span(words.drop()));
    upload.setMaxFiles(1);
    upload.setUploadHandler(this::receive);
    upload.addFileRejectedListener(rejected -> refuse(words.otherKind()));
    upload.addFileRemovedListener(removed -> startOver());
    var card = Card.titled(words.title(), before);
    card.add(upload, refusal);
    add(card, preview);
  }

  /** Offers only files whose names end so. */
  public FileStep<T> accepting(String... endings) {
    upload.setAcceptedFileExtensions(endings);
    return this;
  }

  /** Shows what was read, in the place of anything that stood there. */
  public void show(T read) {
    startOver();
    showing.of(read).forEach(preview::add);
  }

  /** Waits for a file again. */
  public void startOver() {
    preview.removeAll();
    refusal.setText("");
    refusal.setVisible(false);
  }

  private void receive(UploadEvent event) throws IOException {
    try (var content = event.getInputStream()) {
      var read = reading.read(content);
      event.getUI().accessSynchronously(() -> show(read));
    } catch (DomainException refused) {
      event.getUI().accessSynchronously(() -> refuse(text(refused.reason())));
    }
  }

  private void refuse(String why) {
    startOver();
    refusal.setText(why);
    refusal.setVisible(true);
  }
}
