package org.s11portal.opendata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The forms in which a data set is written. */
public enum DataFormat {
  JSON("json", "application/json"),
  CSV("csv", "text/csv;charset=UTF-8");

  private final String ending;
  private final String mediaType;

  DataFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<DataFormat> ending(String ending) {
    return Arrays.stream(values()).filter(one -> one.ending.equals(ending)).findFirst();
  }

  /** What suits a caller best who accepts these; JSON when they take anything or say nothing. */
  static Optional<DataFormat> accepted(List<String> accept) {
    if (accept.isEmpty()) {
      return Optional.of(JSON);
    }
    try {
      var wanted = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(wanted);
      return wanted.stream()
          .filter(type -> type.getQualityValue() > 0)
          .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
          .flatMap(type -> Arrays.stream(values()).filter(one -> one.suits(type)))
          .findFirst();
    } catch (InvalidMediaTypeException unreadable) {
      return Optional.empty();
    }
  }

  private boolean suits(MediaType wanted) {
    return wanted.includes(MediaType.parseMediaType(mediaType));
  }
}
