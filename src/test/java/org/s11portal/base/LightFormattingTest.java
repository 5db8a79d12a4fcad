package org.s11portal.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LightFormattingTest {

  @Test
  void boldItalicsListsAndLinksAreFormatted() {
    assertThat(
            LightFormatting.html(
                "**214** of *260*\n\n- one\n- two\n\n[policy](https://a.example/p)"))
        .isEqualTo(
            """
            <p><strong>214</strong> of <em>260</em></p>
            <ul>
            <li>one</li>
            <li>two</li>
            </ul>
            <p><a href="https://a.example/p" rel="noopener noreferrer" target="_blank">policy</a></p>
            """);
  }

  @Test
  void aLineThatWasBrokenStaysBroken() {
    assertThat(LightFormatting.html("First\nSecond")).isEqualTo("<p>First<br>Second</p>\n");
  }

  @Test
  void aNumberedListBeginsWhereItsWriterBegan() {
    assertThat(LightFormatting.html("3. third")).contains("<ol start=\"3\">");
  }

  @Test
  void headingsAndIndentedLinesStayWhatWasTyped() {
    assertThat(LightFormatting.html("# Not a heading\n\n    not code"))
        .contains("# Not a heading")
        .doesNotContain("<h1", "<pre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "before <b onclick=alert(1)>bold</b> after",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\nscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "[x](/audit/check)",
        "<javascript:alert(1)>",
        "![x](https://evil.example/pixel.png)",
        "![x](javascript:alert(1))",
        "[![x](https://evil.example/p.png)](javascript:alert(1))",
        "[x](https://a.example \"onmouseover=alert(1)\")",
        "[x](https://a.example\" onmouseover=\"alert(1))",
        "<iframe src=https://evil.example></iframe>",
        "<style>*{display:none}</style>",
        "<svg/onload=alert(1)>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "`<script>alert(1)</script>`",
        "> <script>alert(1)</script>",
        "- <img src=x onerror=alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
      })
  void nothingThatRunsOrFetchesComesThrough(String attack) {
    var page = Jsoup.parseBodyFragment(LightFormatting.html(attack)).body();

    assertThat(page.select("script, img, iframe, style, svg, math, object, form, input, b"))
        .isEmpty();
    page.getAllElements().stream()
        .skip(1)
        .flatMap(element -> element.attributes().asList().stream())
        .forEach(
            attribute -> {
              assertThat(attribute.getKey()).isIn("href", "rel", "target", "start");
              if (attribute.getKey().equals("href")) {
                assertThat(attribute.getValue()).matches("(https?://|mailto:).*");
              }
            });
  }

  @Test
  void everyLinkIsOpenedWithoutLettingTheOtherPageReachBack() {
    var page =
        Jsoup.parse(
            LightFormatting.html(
                "[a](https://a.example) <https://b.example> [m](mailto:a@b.example)"));
    assertThat(page.select("a")).hasSize(3);
    assertThat(page.select("a")).allMatch(link -> link.attr("rel").contains("noopener"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "#{7*7}", "{{7*7}}", "<%= 7*7 %>", "[[${7*7}]]", "{0} ’{1}’"})
  void templatesStayTheCharactersTheyAre(String template) {
    assertThat(Jsoup.parse(LightFormatting.html(template)).text()).isEqualTo(template);
    assertThat(LightFormatting.plain(template)).isEqualTo(template);
  }

  @Test
  void nestingWithoutEndIsNoBurden() {
    var deep =
        ">".repeat(20_000)
            + "x\n\n"
            + "- ".repeat(5_000)
            + "y\n\n"
            + "[".repeat(10_000)
            + "*a _b ".repeat(4_000);
    assertThat(LightFormatting.html(deep)).contains("x");
    assertThat(LightFormatting.plain(deep)).contains("x");
  }

  @Test
  void withoutItsMarksATextIsPlain() {
    assertThat(LightFormatting.plain("**Bold** and ![a picture](https://x.example/p.png)\n\n- one"))
        .isEqualTo("Bold and a picture\n\n- one");
  }
}
