package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

  @Test
  void pathsAreDropped() {
    assertThat(new FileName("../../etc/passwd.txt").value()).isEqualTo("passwd.txt");
    assertThat(new FileName("C:\\Users\\jo\\Plan.docx").value()).isEqualTo("Plan.docx");
    assertThat(new FileName("..").value()).isEqualTo("unnamed");
    assertThat(new FileName(" ").value()).isEqualTo("unnamed");
  }

  @Test
  void nothingInANameTurnsTheLineOrTheDirection() {
    assertThat(new FileName("a\r\nSet-Cookie: x=1.pdf").value()).isEqualTo("aSet-Cookie: x=1.pdf");
    assertThat(new FileName("report\u202Efdp.exe").value()).isEqualTo("reportfdp.exe");
    assertThat(new FileName("a.pdf\0.exe").extension()).isEqualTo("exe");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    var name = new FileName("x".repeat(300) + ".docx");

    assertThat(name.value()).hasSize(FileName.LONGEST).endsWith("x….docx");
    assertThat(name.extension()).isEqualTo("docx");
  }

  @Test
  void theHeaderIsPlainAsciiOnOneLineWhateverTheName() {
    var header = new FileName("Prüfung \"neu\"; x=“1”\u2028.pdf").asAttachment();

    assertThat(header)
        .isEqualTo(
            "attachment; filename=\"Pr_fung _neu__ x__1_.pdf\";"
                + " filename*=UTF-8''Pr%C3%BCfung%20%22neu%22%3B%20x%3D%E2%80%9C1%E2%80%9D.pdf");
  }

  @Test
  void aDeviceNameIsDefusedWhenDownloaded() {
    assertThat(new FileName("CON.txt").asAttachment())
        .isEqualTo("attachment; filename=\"_CON.txt\"; filename*=UTF-8''_CON.txt");
  }

  @Test
  void theFirstTitleIsTheNameAsWords() {
    assertThat(new FileName("Dip_sample  report.v2.pdf").asTitle())
        .isEqualTo("Dip sample report.v2");
    assertThat(new FileName(".txt").asTitle()).isEqualTo(".txt");
  }
}
