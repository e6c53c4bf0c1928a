"""One module per command, loaded when it is asked for; each has ``run(call) -> ExitCode``."""
