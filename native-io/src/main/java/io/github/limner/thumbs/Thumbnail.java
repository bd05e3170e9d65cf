package io.github.limner.thumbs;

/// A small upright JPEG of a picture.
@SuppressWarnings("ArrayRecordComponent") // written to a socket as it is
public record Thumbnail(byte[] jpeg, int width, int height) {}
