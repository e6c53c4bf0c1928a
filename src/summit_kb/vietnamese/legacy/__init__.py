"""Text in the encodings of the time before Unicode: TCVN3, VNI, VPS, VIQR."""
