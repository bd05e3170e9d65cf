package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
final class UiPagesTest {
  private static final String DOOR = "\n    <script src=\"/limner-door.js\"></script>";
  @TempDir Path temporary;
  private Path front;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    front = Files.createDirectories(temporary.resolve("front"));
    Files.writeString(temporary.resolve("secret.html"), "secret");
    site = site(Optional.of(front));
  }

  private static Site site(Optional<Path> folder) {
    return new Site(List.of(new Site.Route("/", true, new UiPages(folder))));
  }

  private Content get(String path) {
    return site.get(path, Optional.empty()).join();
  }

  private String served(String html) throws IOException {
    Files.writeString(front.resolve("index.html"), html);
    return Place.text(get("/"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<html>,<head>,<title>x</title></head>",
        "<html>,<HEAD>,</HEAD>",
        "<html>,<head lang=\"en\">,<script src=a.js></script>",
        "`<html>`,`<head data-a=\"1 > 0\" data-b='</head>'>`,<meta>",
        "<!DOCTYPE html><html>,`<head\n  prefix=x\n>`,</head>",
        "<!-- <head> -->,<head>,<!-- <head> -->",
        "<html>,<head>,<header></header><head>",
        "<!doctype html>,<html lang=de>,<header></header>",
        "``,<!DOCTYPE html>,<title>x</title>",
        "``,``,<p>Hello</p>"
      })
  void theDoorsScriptComesOnceAndBeforeAllOthers(String before, String tag, String after)
      throws IOException {
    assertThat(served(before + tag + after)).isEqualTo(before + tag + DOOR + after);
  }

  @Test
  void everyKindOfHtmlFileGetsTheDoorAndNothingElseDoes() throws IOException {
    for (var name : List.of("a.html", "b.HTML", "c.htm")) {
      Files.writeString(front.resolve(name), "<head>");
      assertThat(Place.text(get("/" + name))).as(name).isEqualTo("<head>" + DOOR);
    }
    Files.writeString(front.resolve("d.js"), "'<head>'");
    assertThat(Place.text(get("/d.js"))).isEqualTo("'<head>'");
  }

  @Test
  void everyPageForbidsWhatComesFromOutside() throws IOException {
    Files.writeString(front.resolve("app.mjs"), "1");
    var page = get("/app.mjs");

    assertThat(page.headers().get("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self';")
        .doesNotContain("http", "*", "unsafe-eval");
    assertThat(page.headers()).containsEntry("X-Content-Type-Options", "nosniff");
    assertThat(page.type()).isEqualTo("text/javascript; charset=utf-8");
  }

  @Test
  void aFolderGivesItsIndex() throws IOException {
    Files.createDirectories(front.resolve("help"));
    Files.writeString(front.resolve("help/index.html"), "help");

    assertThat(Place.text(get("/help/"))).endsWith("help");
    assertThat(get("/help").status()).isEqualTo(404);
  }

  @Test
  void nothingOutsideTheFolderIsServed() {
    var secret = temporary.resolve("secret.html");
    for (var path :
        List.of(
            "/../secret.html",
            "/%2e%2e/secret.html",
            "/x/../../secret.html",
            "/..%2Fsecret.html",
            "/" + secret,
            "/" + secret.toString().replace("/", "%2F")))
      assertThat(get(path).status()).as(path).isEqualTo(404);
  }

  @Test
  void ofLimnersOwnOnlyFilesOfItsPagesAreServed() throws IOException {
    site = site(Optional.empty());

    assertThat(Place.text(get("/limner-door.js"))).contains("__TAURI_INTERNALS__");
    for (var path :
        List.of(
            "/nothing.html",
            "/assets",
            "/../limner-door.js",
            "/../Site.class",
            "/../../io/github/limner/bridge/Site.class",
            "/%2e%2e/limner-door.js",
            "//")) assertThat(get(path).status()).as(path).isEqualTo(404);
  }

  @Test
  void anotherFrontEndCannotReplaceTheDoor() throws IOException {
    Files.writeString(front.resolve("limner-door.js"), "mine");

    assertThat(Place.text(get("/limner-door.js"))).contains("__TAURI_INTERNALS__");
  }
}
