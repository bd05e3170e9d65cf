package io.github.limner.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// An entry's name as text: ZIP knows two encodings and most writers say neither.
final class EntryName {
  static final int UNICODE_PATH = 0x7075;

  /// Code page 437 from 0x80 on (appendix D); the JDK's own is in a module that a small run-time
  /// image leaves out.
  private static final String CP437 =
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
          + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
          + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

  private EntryName() {}

  /// Info-ZIP's Unicode path (4.6.9) where it belongs to this name, else UTF-8 where the bytes are
  /// valid UTF-8, whatever the flag says, else code page 437.
  static String decode(byte[] raw, Optional<ByteBuffer> unicodePath) {
    return unicodePath
        .filter(extra -> belongs(extra, raw))
        .map(extra -> StandardCharsets.UTF_8.decode(extra.duplicate().position(5)).toString())
        .orElseGet(() -> decode(raw));
  }

  private static String decode(byte[] raw) {
    var utf8 = new String(raw, StandardCharsets.UTF_8);
    if (utf8.indexOf('\uFFFD') < 0) {
      return utf8;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException _) {
      var name = new StringBuilder(raw.length);
      for (byte b : raw) {
        name.append(b >= 0 ? (char) b : CP437.charAt(b & 0x7F));
      }
      return name.toString();
    }
  }

  /// The extra field carries the checksum of the name it was made for; a renamed entry has neither.
  private static boolean belongs(ByteBuffer extra, byte[] raw) {
    var crc = new CRC32();
    crc.update(raw);
    return extra.limit() > 5 && extra.get(0) == 1 && extra.getInt(1) == (int) crc.getValue();
  }
}
