"""summit-kb relations ID --depth N, and --whole: how documents hang together."""

from __future__ import annotations

from pathlib import Path

from summit_kb.app.workspace import Workspace
from summit_kb.app.world.graph import World
from summit_kb.app.world.graph_files import written
from summit_kb.app.world.worlds import Scope
from summit_kb.cli import world_forms
from summit_kb.cli.call import Call
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import ExitCode, UsageError
from summit_kb.foundation.policy import policy


def run(call: Call, workspace: Workspace) -> ExitCode:
    options = call.options
    scope = Scope(
        tuple(options.topic), tuple(options.type), tuple(options.event), tuple(options.validity)
    )
    texts = not options.no_texts
    if options.whole:
        world = workspace.worlds.whole(scope, options.most, texts=texts)
    elif options.document is None or scope != Scope():
        names = "ID | --whole"
        raise UsageError(detail=call.words.say("usage", "required", names=names))
    else:
        depth = options.depth or 1
        world = workspace.worlds.of(options.document, depth, options.most, texts=texts)
    if options.format or options.out:
        return _export(call, world)
    if call.output.is_json:
        call.output.result({"world": world_forms.world_json(world)})
    else:
        world_forms.print_world(world, call.output)
    return ExitCode.DONE if world.edges else ExitCode.NOTHING_FOUND


def _export(call: Call, world: World) -> ExitCode:
    """To the file, or to stdout; the file's name tells the format where nothing else does."""
    policy().require("export")
    out = Path(call.options.out) if call.options.out else None
    told = "dot" if out is not None and out.suffix.lower() in (".dot", ".gv") else "graphml"
    kind = call.options.format or told
    text = written(world, kind, call.words)
    if out is not None:
        atomic.write_text(out, text)
    if call.output.is_json:
        where = {"file": str(out)} if out is not None else {"text": text}
        counts = {"nodes": len(world.nodes), "edges": len(world.edges)}
        call.output.result({"format": kind, **where, **counts})
    elif out is None:
        call.output.line(text.rstrip("\n"))
    else:
        count, edges = len(world.nodes), len(world.edges)
        call.output.line(call.output.say("world-written", file=out, nodes=count, edges=edges))
    return ExitCode.DONE
