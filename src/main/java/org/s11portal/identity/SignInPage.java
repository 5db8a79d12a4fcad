package org.s11portal.identity;

import static org.s11portal.base.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.web.util.HtmlUtils;

/** What somebody reads who cannot be signed in: a page that stands by itself and needs nothing. */
final class SignInPage {

  static final String ADDRESS = "/oauth2/authorization/" + SignInClient.REGISTRATION;

  private static final String RETRY_SECONDS = "30";
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#16232b;--ink-2:#4a5b66;--paper:#fff;--ground:#f5f7f7;\
      --line:#dfe5e8;--accent:#0b5c6b;--on-accent:#fff}\
      @media(prefers-color-scheme:dark){:root{--ink:#e8eef1;--ink-2:#b3c1c9;--paper:#17222a;\
      --ground:#0f171d;--line:#2d3b44;--accent:#6cc4d3;--on-accent:#06262d}}\
      body{margin:0;min-height:100vh;display:grid;align-content:center;justify-content:center;\
      padding:24px 16px;box-sizing:border-box;background:var(--ground);color:var(--ink);\
      font:400 16px/1.55 "Inter","Source Sans 3","Liberation Sans",system-ui,sans-serif}\
      .brand{max-width:26rem;margin:0 0 20px;font-weight:700;font-size:22px;line-height:1.25;\
      color:var(--accent)}\
      main{max-width:26rem;padding:28px;background:var(--paper);border:1px solid var(--line);\
      border-radius:10px;box-sizing:border-box}\
      h1{margin:0 0 12px;font-size:24px;line-height:1.2}p{margin:0 0 20px;color:var(--ink-2)}\
      a{display:inline-block;padding:10px 18px;border-radius:8px;background:var(--accent);\
      color:var(--on-accent);font-weight:600;text-decoration:none}\
      a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}\
      """;
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; base-uri 'none'; frame-ancestors 'none'"
          .formatted(hash(STYLE));

  private SignInPage() {}

  /** The identity server does not answer. */
  static void unavailable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", RETRY_SECONDS);
    write(
        request,
        response,
        text("identity.signIn.unavailable.title"),
        text("identity.signIn.unavailable.text"));
  }

  /** The identity server answered, but not so that anybody could be let in. */
  static void failed(HttpServletRequest request, HttpServletResponse response, String reference)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    write(
        request,
        response,
        text("identity.signIn.failed.title"),
        text("identity.signIn.failed.text", reference));
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String title, String words)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .write(
            """
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1">\
            <title>%1$s</title><style>%2$s</style></head>\
            <body><header class="brand">%3$s</header><main><h1>%1$s</h1><p>%4$s</p>\
            <a href="%5$s">%6$s</a></main></body></html>
            """
                .formatted(
                    HtmlUtils.htmlEscape(title),
                    STYLE,
                    HtmlUtils.htmlEscape(text("base.product")),
                    HtmlUtils.htmlEscape(words),
                    HtmlUtils.htmlEscape(request.getContextPath() + ADDRESS),
                    HtmlUtils.htmlEscape(text("identity.signIn.again"))));
  }

  private static String hash(String style) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
