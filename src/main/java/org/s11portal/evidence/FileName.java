package org.s11portal.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file’s name as the person’s machine gave it, fit to be shown as text and to travel in a header:
 * no path, no control or direction-changing characters, at most {@value #LONGEST} characters. It is
 * never used to store anything.
 */
public record FileName(String value) {

  static final int LONGEST = 150;

  private static final String NONE = "unnamed";
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern DANGLING = Pattern.compile("[. ]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9 ._()-]");
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  public FileName {
    var visible = HIDDEN.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceAll("");
    var last = DANGLING.matcher(PATH.matcher(visible).replaceAll("")).replaceAll("").strip();
    value = last.isEmpty() ? NONE : shortened(last);
  }

  /** The part after the last dot, in small letters; empty when there is none. */
  public String extension() {
    var dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its extension, as a first title: “Dip_sample.pdf” reads “Dip sample”. */
  public String asTitle() {
    var dot = value.lastIndexOf('.');
    var stem = dot <= 0 ? value : value.substring(0, dot);
    var words = stem.replace('_', ' ').replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? value : words;
  }

  /** The Content-Disposition that makes a browser save it under this name (RFC 6266, RFC 5987). */
  public String asAttachment() {
    var safe = DEVICE.matcher(value).matches() ? "_" + value : value;
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(NOT_PLAIN.matcher(safe).replaceAll("_"), percentEncoded(safe));
  }

  @Override
  public String toString() {
    return value;
  }

  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
    var kept = LONGEST - 1 - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + "…" + ending;
  }

  private static String percentEncoded(String text) {
    var encoded = new StringBuilder();
    for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
      }
    }
    return encoded.toString();
  }
}
