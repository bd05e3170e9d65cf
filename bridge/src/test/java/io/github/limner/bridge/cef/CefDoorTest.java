package io.github.limner.bridge.cef;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CefDoorTest {
  @Test
  void pathKeepsItsQueryAndLosesItsFragment() {
    assertThat(CefDoor.path("https://limner.localhost/thumb/a/1?size=256#x"))
        .isEqualTo("/thumb/a/1?size=256");
    assertThat(CefDoor.path("https://limner.localhost")).isEqualTo("/");
  }

  @Test
  void commandNameIsDecoded() {
    assertThat(CefDoor.command("/ipc/plugin%3Adialog%7Copen")).isEqualTo("plugin:dialog|open");
  }

  @Test
  void headerValuesBecomeAscii() {
    assertThat(Headers.ascii("attachment; filename=ä😀\r\n"))
        .isEqualTo("attachment; filename=%C3%A4%F0%9F%98%80%0D%0A");
  }

  @Test
  void mimeTypeHasNoParameters() {
    assertThat(Headers.mimeType("text/html; charset=utf-8")).isEqualTo("text/html");
  }
}
