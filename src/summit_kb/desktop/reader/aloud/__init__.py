"""Reading aloud, sentence by sentence."""
