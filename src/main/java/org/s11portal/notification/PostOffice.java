package org.s11portal.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The way out of the house: hands a letter to the mail server, if there is one. */
@Component
class PostOffice {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final JavaMailSenderImpl server;
  private final LetterSettings settings;

  PostOffice(JavaMailSenderImpl server, LetterSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /** Whether a mail server is set at all. */
  boolean isOpen() {
    return StringUtils.hasText(server.getHost());
  }

  void send(Letter letter) throws NotSent {
    try {
      server.send(write(server.createMimeMessage(), letter));
    } catch (MailAuthenticationException e) {
      throw new NotSent(Trouble.UNREACHABLE, said(e), e);
    } catch (MailSendException e) {
      throw new NotSent(wasCutOff(e) ? Trouble.UNREACHABLE : Trouble.REFUSED, said(e), e);
    } catch (MailException | MessagingException e) {
      throw new NotSent(Trouble.REFUSED, said(e), e);
    }
  }

  private MimeMessage write(MimeMessage message, Letter letter) throws MessagingException {
    var text = new MimeMessageHelper(message, false, UTF_8);
    text.setFrom(settings.from());
    text.setTo(new InternetAddress(letter.address().orElseThrow(), true));
    text.setSubject(letter.subject());
    var enclosed = letter.enclosed();
    if (enclosed.isEmpty()) {
      text.setText(letter.body());
    } else {
      message.setContent(both(letter.body(), enclosed.get()));
    }
    message.setHeader("Message-ID", letter.messageId());
    // So that nobody’s absence note is sent back to the portal.
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** The same news twice: for the reader, and for the reader’s calendar (RFC 6047). */
  private static MimeMultipart both(String body, Invitation invitation) throws MessagingException {
    var words = new MimeBodyPart();
    words.setText(body, UTF_8);
    var dates = new MimeBodyPart();
    dates.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                invitation.text().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + invitation.method())));
    return new MimeMultipart("alternative", words, dates);
  }

  /** Whether there was no connection, or it broke: then other letters would fare no better. */
  private static boolean wasCutOff(MailSendException e) {
    return e.getCause() != null || root(e) instanceof IOException;
  }

  private static String said(Exception e) {
    var root = root(e);
    return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
  }

  private static Throwable root(Exception e) {
    var failed =
        e instanceof MailSendException refused && refused.getMessageExceptions().length > 0
            ? refused.getMessageExceptions()[0]
            : e;
    return Objects.requireNonNullElse(NestedExceptionUtils.getRootCause(failed), failed);
  }
}
